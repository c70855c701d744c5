import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'

import { createNodeConnection } from './nodeConnection'
import { readPlainRequest, type PlainRequest } from './plainRequest'
import { writeReady, type ReadyAnswer } from './readyAnswer'

/** Nobody is sent away who speaks just when the promised time is over. */
const graceMs = 1000

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

interface Line {
  socket: Socket
  isIdle(): boolean
}

interface Surroundings {
  server: Server
  findReady: (request: PlainRequest) => ReadyAnswer | null
  acceptByNode: (connection: Duplex) => void
  /** `act` is called each time when an answer on this connection is over. */
  onAnswered: (connection: Duplex, act: () => void) => void
  /** The line is closed, or Node's alone. */
  onLeave: () => void
}

const openLine = (
  socket: Socket,
  { server, findReady, acceptByNode, onAnswered, onLeave }: Surroundings,
): Line => {
  const { keepAliveTimeout } = server
  /** Where Node answers what is not at hand. */
  let toNode: Duplex | undefined
  let isNodeBusy = false
  /** What came while Node was answering. */
  let held: Buffer | undefined
  let isHandedOver = false

  const onData = (bytes: Buffer): void => {
    if (isNodeBusy) {
      held = held ? Buffer.concat([held, bytes]) : bytes
      socket.pause()
      return
    }
    // A client that does not take what it is sent is slowed down by Node's server.
    const canAnswer = server.listening && !socket.writableNeedDrain
    const request = canAnswer ? readPlainRequest(bytes, socket) : null
    if (!request) return handOver(bytes)
    const ready = findReady(request)
    if (!ready) return askNode(bytes)
    writeReady(socket, ready, keepAliveTimeout)
    keepOpen()
  }

  const keepOpen = (): void => {
    if (socket.timeout !== keepAliveTimeout + graceMs) socket.setTimeout(keepAliveTimeout + graceMs)
  }

  const askNode = (bytes: Buffer): void => {
    isNodeBusy = true
    if (!toNode) {
      toNode = createNodeConnection(socket, () => isHandedOver)
      onAnswered(toNode, onNodeAnswered)
      acceptByNode(toNode)
    }
    toNode.push(bytes)
  }

  const onNodeAnswered = (): void => {
    isNodeBusy = false
    // Node has closed it, or is about to.
    if (!toNode?.writable) return
    if (!server.listening) return socket.destroySoon()
    keepOpen()
    if (!held) return
    const bytes = held
    held = undefined
    socket.resume()
    onData(bytes)
  }

  const handOver = (bytes: Buffer): void => {
    isHandedOver = true
    onLeave()
    toNode?.destroy()
    socket.off('data', onData).off('end', onEnd).off('timeout', onTimeout).off('error', onError)
    socket.off('close', onClose)
    socket.setTimeout(0)
    socket.pause()
    socket.unshift(bytes)
    acceptByNode(socket)
    socket.resume()
  }

  const isIdle = (): boolean => !isNodeBusy && socket.writableLength === 0
  const onEnd = (): void => void (isNodeBusy ? toNode?.push(null) : socket.end())
  const onTimeout = (): void => void (isIdle() && socket.destroy())
  const onError = (): void => {}
  const onClose = (): void => {
    onLeave()
    toNode?.destroy()
  }

  socket.on('data', onData).on('end', onEnd).on('timeout', onTimeout).on('error', onError)
  socket.on('close', onClose)
  socket.setTimeout(server.headersTimeout)
  return { socket, isIdle }
}
