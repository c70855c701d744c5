import type { IncomingHttpHeaders } from 'node:http'
import fresh from 'fresh'

import type { PlainRequest } from '../fastPath/plainRequest'
import type { ReadyAnswer } from '../fastPath/readyAnswer'
import { chooseEncoding } from './encodings'
import type { Body, Encoding, FinishedPage } from './finishedPage'

interface Options {
  /** Adds `Age` (RFC 9111, section 5.1): the page could not be rendered again. */
  isOutdated?: boolean
}

/** A finished page in the coding that the client takes best, or 304 when it has that one already. */
export const toPageAnswer = (
  { method, headers }: Pick<PlainRequest, 'method' | 'headers'>,
  page: FinishedPage,
  { isOutdated = false }: Options = {},
): ReadyAnswer => {
  const wanted = chooseEncoding(headers['accept-encoding'] as string | undefined)
  const encoding = page.bodies[wanted] ? wanted : 'identity'
  const body = page.bodies[encoding] as Body
  const age = isOutdated ? ['Age', String(Math.floor((Date.now() - page.renderedAt) / 1000))] : []
  const hasConditions = 'if-none-match' in headers
  const held = hasConditions && page.status === 200 && findHeld(headers, [body.etag, body.earlierEtag])
  if (held) return { status: 304, headers: [...toNotModified(page), 'ETag', held, ...age] }
  const whole = toHeaders(page, encoding, body)
  return {
    status: page.status,
    headers: isOutdated ? [...whole, ...age] : whole,
    ...(method !== 'HEAD' && { body: body.bytes }),
  }
}

/** The one of these that the client has a copy of. */
const findHeld = (headers: IncomingHttpHeaders, etags: (string | undefined)[]) =>
  etags.find((etag) => etag && fresh(headers, { etag }))

/** A page is sent many times: what is the same each time is put together once, names and values in turn. */
type Headers = string[]
const known = new WeakMap<FinishedPage, Partial<Record<Encoding, Headers>>>()

const toHeaders = (page: FinishedPage, encoding: Encoding, body: Body) => {
  // By page, not by body: all redirects share an empty one.
  const ofPage = known.get(page) ?? {}
  const before = ofPage[encoding]
  if (before) return before
  const headers = Object.entries({
    ...page.headers,
    ETag: body.etag,
    'Content-Length': String(body.bytes.length),
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
  })
    .flat()
    .map(toOneByte)
  known.set(page, { ...ofPage, [encoding]: headers })
  return headers
}

/**
 * The same text, of one byte a letter in memory. What was cut out of a page with Vietnamese letters has two, as the whole
 * page has, and Node then translates the head of every answer anew: measured, a third of the time that an answer takes.
 */
const toOneByte = (text: string): string => Buffer.from(text, 'latin1').toString('latin1')

/** RFC 9110, section 15.4.5: those that a kept copy is updated with. */
const toNotModified = ({ headers }: FinishedPage): string[] =>
  Object.entries(headers)
    .filter(([name]) => ['Cache-Control', 'Vary', 'Surrogate-Key'].includes(name))
    .flat()
