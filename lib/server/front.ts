import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

import { answerAtOnce } from './fastPath/answerAtOnce'
import type { PlainRequest } from './fastPath/plainRequest'
import type { ReadyAnswer } from './fastPath/readyAnswer'
import { holdAnswer, isWriting } from './holdAnswer'
import { badAddressPage, failedPage } from './plainPage'
import { createRenderContext, renderContext, type RenderContext } from './renderContext'

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

interface Options {
  handle: Handle
  /** Whether the portal can serve a page now: it has warmed up, and its database answers. */
  isReady: () => Promise<boolean>
  /** Answers what readers ask for; says false when it is for Next. Left out in development. */
  answerReader?: (request: IncomingMessage, response: ServerResponse) => boolean
  /** What `answerReader` would send, where that is at hand; null for everything else. Left out in development. */
  findReady?: (request: PlainRequest) => ReadyAnswer | null
  /** Resolves when the pages that this process keeps know of everything that was written. */
  catchUp?: () => Promise<void>
}

/**
 * Room for ten thousand letters of Vietnamese, nine bytes each in an address: whoever pastes a page into the search gets
 * an answer.
 */
const maxHeaderSize = 128 * 1024

/** The HTTP front: answers about its own health, serves readers, and hands everything else to Next. */
export const createFront = ({
  handle,
  isReady,
  answerReader = () => false,
  findReady,
  catchUp,
}: Options): Server => {
  const server = createServer({ maxHeaderSize }, (request, response) => {
    if ((isReading(request) || isSending(request)) && answerReader(request, response)) return
    switch (request.url) {
      case '/healthz':
        return answer(response, 200, 'ok')
      case '/readyz':
        return void isReady()
          .catch(() => false)
          .then((ready) => answer(response, ready ? 200 : 503, ready ? 'ok' : 'not ready'))
    }
    if (!isReadable(request.url)) return answer(response, 400, badAddressPage, 'text/html')
    if (catchUp && isWriting(request)) holdAnswer(response, catchUp)
    const context = createRenderContext()
    if (isReading(request)) amend(response, context)
    return void renderContext.run(context, () => handle(request, response))
  })
  if (findReady) answerAtOnce(server, findReady)
  return server
}

export const answer = (response: ServerResponse, status: number, body: string, type = 'text/plain'): void => {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' })
  response.end(`${body}\n`)
}

const isReadable = (url = '/'): boolean => {
  try {
    decodeURIComponent(url.split('?')[0] ?? '')
    return true
  } catch {
    return false
  }
}

/** Payload's own. */
const ownAnswers = /^\/(admin|api)(\/|\?|$)/

/** A page or a file is asked for, and not Payload's admin or API, which answer for themselves. */
const isReading = ({ method, url = '/' }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && !ownAnswers.test(url)

/** A reader has filled in a form, perhaps; not one of Payload's. */
const isSending = ({ method, url = '/' }: IncomingMessage): boolean =>
  method === 'POST' && !ownAnswers.test(url)

/** Next's answers to readers as old browsers, link checkers and people without scripts need them. */
const amend = (response: ServerResponse, context: RenderContext): void => {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  const end = response.end.bind(response) as (body?: unknown) => ServerResponse
  response.writeHead = (status: number, ...rest: unknown[]) => {
    const decided = decideStatus(status, context)
    if (decided < 500) return writeHead(decided, ...rest)
    // Next sends an empty page that only scripts fill in.
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    writeHead(decided, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
    end(response.req.method === 'HEAD' ? undefined : failedPage)
    response.write = () => true
    response.end = () => response
    return response
  }
}

/** `permanentRedirect` says 308, which not everybody knows; for GET and HEAD, 301 means the same. */
export const decideStatus = (status: number, { isGone, isNotFound }: RenderContext): number => {
  if (status === 308) return 301
  if (status === 200 && isGone) return 410
  return status === 200 && isNotFound ? 404 : status
}
