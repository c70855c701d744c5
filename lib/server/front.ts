import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void

interface Options {
  handle: Handle
  /** Whether the portal can serve a page now: it has warmed up, and its database answers. */
  isReady: () => Promise<boolean>
}

/** The HTTP front: answers about its own health, and hands everything else to Next. */
export const createFront = ({ handle, isReady }: Options): Server =>
  createServer((request, response) => {
    switch (request.url) {
      case '/healthz':
        return answer(response, 200, 'ok')
      case '/readyz':
        return void isReady()
          .catch(() => false)
          .then((ready) => answer(response, ready ? 200 : 503, ready ? 'ok' : 'not ready'))
      default:
        if (request.method === 'GET' || request.method === 'HEAD') answerMovedPermanently(response)
        return void handle(request, response)
    }
  })

const answer = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(`${text}\n`)
}

/**
 * Next's `permanentRedirect` says 308, which old browsers and link checkers do not know. For GET and HEAD, 301 means
 * the same.
 */
const answerMovedPermanently = (response: ServerResponse): void => {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  response.writeHead = (status: number, ...rest: unknown[]) =>
    writeHead(status === 308 ? 301 : status, ...rest)
}
