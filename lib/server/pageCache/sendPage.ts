import type { IncomingMessage, ServerResponse } from 'node:http'
import fresh from 'fresh'

import { chooseEncoding } from './encodings'
import type { Body, Encoding, FinishedPage } from './finishedPage'

interface Options {
  /** Adds `Age` (RFC 9111, section 5.1): the page could not be rendered again. */
  isOutdated?: boolean
}

/** Sends a finished page in the coding that the client takes best, or 304 when it has that one already. */
export const sendPage = (
  request: IncomingMessage,
  response: ServerResponse,
  page: FinishedPage,
  { isOutdated = false }: Options = {},
): void => {
  const wanted = chooseEncoding(request.headers['accept-encoding'] as string | undefined)
  const encoding = page.bodies[wanted] ? wanted : 'identity'
  const body = page.bodies[encoding] as Body
  if (isOutdated) response.setHeader('Age', Math.floor((Date.now() - page.renderedAt) / 1000))
  const hasConditions = 'if-none-match' in request.headers
  const held =
    hasConditions && page.status === 200 && findHeld(request.headers, [body.etag, body.earlierEtag])
  if (held) {
    response.writeHead(304, { ...notModifiedHeaders(page), ETag: held })
    response.end()
    return
  }
  response.writeHead(page.status, toHeaders(page, encoding, body))
  if (request.method === 'HEAD') response.end()
  else response.end(body.bytes)
}

/** The one of these that the client has a copy of. */
const findHeld = (headers: IncomingMessage['headers'], etags: (string | undefined)[]) =>
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
const notModifiedHeaders = ({ headers }: FinishedPage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => ['Cache-Control', 'Vary', 'Surrogate-Key'].includes(name)),
  )
