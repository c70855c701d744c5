import type { Server } from 'node:http'
import type { Socket } from 'node:net'

import { readPlainRequest, type PlainRequest } from './plainRequest'
import { toHead, type ReadyAnswer } from './readyAnswer'

/** Nobody is sent away who speaks just when the promised time is over. */
const graceMs = 1000

/**
 * Answers plain requests for what is at hand before Node's HTTP server sees them: its parser and its streams cost four
 * times as much as sending the bytes. The first request of a connection that is not answered here takes the connection
 * over to Node's server for good, so that it alone decides about everything unusual.
 * @param findReady null for what is not at hand
 */
export const answerAtOnce = (
  server: Server,
  findReady: (request: PlainRequest) => ReadyAnswer | null,
): void => {
  const [acceptByNode, ...others] = server.listeners('connection') as ((socket: Socket) => void)[]
  if (!acceptByNode || others.length > 0) throw new Error('A server that nobody has listened to is wanted.')
  const connections = new Set<Socket>()
  const { closeIdleConnections, closeAllConnections } = server
  const { keepAliveTimeout } = server
  const keptOpen = `Connection: keep-alive\r\nKeep-Alive: timeout=${Math.floor(keepAliveTimeout / 1000)}\r\n\r\n`

  const accept = (socket: Socket): void => {
    const onData = (bytes: Buffer): void => {
      // A client that does not take what it is sent is slowed down by Node's server.
      const canAnswer = server.listening && !socket.writableNeedDrain
      const request = canAnswer ? readPlainRequest(bytes, socket) : null
      const ready = request && findReady(request)
      if (!ready) return handOver(bytes)
      socket.cork()
      socket.write(`${toHead(ready)}Date: ${toDate()}\r\n${keptOpen}`, 'latin1')
      if (ready.body) socket.write(ready.body)
      socket.uncork()
      if (socket.timeout !== keepAliveTimeout + graceMs) socket.setTimeout(keepAliveTimeout + graceMs)
    }
    const onEnd = (): void => void socket.end()
    const onTimeout = (): void => void (socket.writableLength === 0 && socket.destroy())
    const onError = (): void => {}
    const onClose = (): void => void connections.delete(socket)

    const handOver = (bytes: Buffer): void => {
      connections.delete(socket)
      socket.off('data', onData).off('end', onEnd).off('timeout', onTimeout).off('error', onError)
      socket.off('close', onClose)
      socket.setTimeout(0)
      socket.pause()
      socket.unshift(bytes)
      acceptByNode.call(server, socket)
      socket.resume()
    }

    connections.add(socket)
    socket.on('data', onData).on('end', onEnd).on('timeout', onTimeout).on('error', onError)
    socket.on('close', onClose)
    socket.setTimeout(server.headersTimeout)
  }

  server.off('connection', acceptByNode).on('connection', accept)
  // `close` calls the first of them.
  server.closeIdleConnections = () => {
    for (const socket of connections) if (socket.writableLength === 0) socket.destroy()
    closeIdleConnections.call(server)
  }
  server.closeAllConnections = () => {
    for (const socket of connections) socket.destroy()
    closeAllConnections.call(server)
  }
}

let date = ''
let dateSecond = 0

/** RFC 9110, section 6.6.1: a server with a clock says when it answered. */
const toDate = (): string => {
  const second = Math.floor(Date.now() / 1000)
  if (second !== dateSecond) {
    dateSecond = second
    date = new Date(second * 1000).toUTCString()
  }
  return date
}
