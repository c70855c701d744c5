import type { IncomingMessage, ServerResponse } from 'node:http'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** A request that may change something: what follows it in the same hand has to see the change. */
export const isWriting = ({ method = 'GET', url = '' }: IncomingMessage): boolean =>
  !reading.has(method) && /^\/(?:admin|api)(?:\/|\?|$)/.test(url)

/**
 * Keeps an answer back until `settle` resolves. The answers to writing requests are small, so they are kept whole.
 */
export const holdAnswer = (response: ServerResponse, settle: () => Promise<void>): void => {
  const { flushHeaders, writeHead, write, end } = response
  const chunks: Buffer[] = []
  const take = (args: unknown[]): void => {
    const [chunk, encoding] = args
    if (typeof chunk === 'string') {
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'))
    } else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
    const done = args.find((argument) => typeof argument === 'function') as (() => void) | undefined
    if (done) queueMicrotask(done)
  }
  let head: unknown[] | null = null
  response.flushHeaders = () => {}
  response.writeHead = ((...args: unknown[]) => {
    head = args
    return response
  }) as ServerResponse['writeHead']
  response.write = ((...args: unknown[]) => {
    take(args)
    return true
  }) as ServerResponse['write']
  response.end = ((...args: unknown[]) => {
    take(args)
    response.end = () => response
    void settle().finally(() => {
      Object.assign(response, { flushHeaders, writeHead, write, end })
      if (head) response.writeHead(...(head as Parameters<typeof writeHead>))
      response.end(Buffer.concat(chunks))
    })
    return response
  }) as ServerResponse['end']
}
