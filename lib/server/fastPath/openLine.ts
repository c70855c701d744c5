import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'

import { createNodeConnection } from './nodeConnection'
import { readPlainRequest, type PlainRequest } from './plainRequest'
import { writeReady, type ReadyAnswer } from './readyAnswer'

/** Nobody is sent away who speaks just when the promised time is over. */
const graceMs = 1000

/** A connection of a client, as long as it is not Node's alone. */
export interface Line {
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

/** Reads what a client asks, and answers or has it answered. */
export const openLine = (
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
