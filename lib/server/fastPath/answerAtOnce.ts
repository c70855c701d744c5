import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'

import { openLine, type Line } from './openLine'
import type { PlainRequest } from './plainRequest'
import type { ReadyAnswer } from './readyAnswer'

/**
 * Answers plain requests for what is at hand before Node's HTTP server sees them: its parser and its streams cost four
 * times as much as sending the bytes. A plain request for anything else is answered by Node on the same line, and the next
 * one may be answered here again. What is not plain takes the connection over to Node for good, so that it alone decides
 * about everything unusual.
 * @param findReady null for what is not at hand
 */
export const answerAtOnce = (
  server: Server,
  findReady: (request: PlainRequest) => ReadyAnswer | null,
): void => {
  const [acceptByNode, ...others] = server.listeners('connection') as ((socket: Duplex) => void)[]
  if (!acceptByNode || others.length > 0) throw new Error('A server that nobody has listened to is wanted.')
  const lines = new Set<Line>()
  /** What to do when Node has answered on a connection that it shares with the front. */
  const answered = new WeakMap<Duplex, () => void>()

  const accept = (socket: Socket): void => {
    const line = openLine(socket, {
      server,
      findReady,
      acceptByNode: (connection) => acceptByNode.call(server, connection),
      onAnswered: (connection, act) => void answered.set(connection, act),
      onLeave: () => void lines.delete(line),
    })
    lines.add(line)
  }
  server.off('connection', acceptByNode).on('connection', accept)
  server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    const act = answered.get(socket)
    if (act) response.once('close', act)
  })

  const { closeIdleConnections, closeAllConnections } = server
  // `close` calls the first of them.
  server.closeIdleConnections = () => {
    for (const line of lines) if (line.isIdle()) line.socket.destroy()
    closeIdleConnections.call(server)
  }
  server.closeAllConnections = () => {
    for (const line of lines) line.socket.destroy()
    closeAllConnections.call(server)
  }
}
