import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { isbot } from 'isbot'

import type { Device } from './viewBatch'

const rememberedAtMost = 2000
const devices = new Map<string, Device | null>()

/**
 * What kind of device a person reads on, by what the browser says of itself; null for a program. An iPad asks for pages
 * as a Mac does, and counts as a computer.
 */
export const recogniseDevice = (userAgent: string | undefined): Device | null => {
  // Every browser names itself.
  if (!userAgent) return null
  const known = devices.get(userAgent)
  if (known !== undefined) return known
  const device = isbot(userAgent) ? null : decideDevice(userAgent)
  if (devices.size >= rememberedAtMost) devices.clear()
  if (userAgent.length < 500) devices.set(userAgent, device)
  return device
}

const decideDevice = (userAgent: string): Device => {
  if (/iPad|Tablet|PlayBook|Silk(?!.*Mobile)|Android(?!.*Mobile)/.test(userAgent)) return 'tablet'
  return /Mobi|Android|iPhone|iPod|Opera Mini/.test(userAgent) ? 'phone' : 'computer'
}

/** Payload's session: whoever works here reads to check, and often. */
const staffCookie = 'payload-token='

/** Whether a person asks for a page in order to read it, who is not of the newsroom. */
export const isReadByPublic = ({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean =>
  method === 'GET' && !headers.cookie?.includes(staffCookie) && !isPrefetch(headers)

/** Fetched in advance, perhaps never looked at: the names that browsers have given that over time. */
const isPrefetch = (headers: IncomingHttpHeaders): boolean =>
  [headers['sec-purpose'], headers.purpose, headers['x-purpose'], headers['x-moz']].some((value) =>
    /prefetch|prerender|preview/.test(String(value ?? '')),
  )

/** In place of a host: opened without a link from elsewhere, or from a page of this portal. */
export const directly = '(trực tiếp)'
export const fromHere = '(trong cổng)'

const hostPattern = /^(?=.{4,100}$)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/

/** Host that the reader comes from; only the host is ever looked at, since the rest may tell who somebody is. */
export const decideReferrer = (referrer: string | undefined, ownHost: string): string => {
  if (!referrer || !URL.canParse(referrer)) return directly
  const { host, hostname } = new URL(referrer)
  if (host === ownHost) return fromHere
  const name = hostname.replace(/^(?:www|m)\./, '')
  return hostPattern.test(name) ? name : directly
}
