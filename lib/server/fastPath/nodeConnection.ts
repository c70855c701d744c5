import type { Socket } from 'node:net'
import { Duplex } from 'node:stream'

/**
 * A connection that Node's HTTP server takes for one of its own (`server.emit('connection', …)`, which its documentation
 * names), while somebody else reads the line: what is pushed is read there, and what it writes goes out on `socket`.
 * @param isOver whether its end is no longer that of the line
 */
export const createNodeConnection = (socket: Socket, isOver: () => boolean): Duplex => {
  const connection = new Duplex({
    decodeStrings: false,
    read: () => {},
    write: (chunk: string | Buffer, encoding, done) => void socket.write(chunk as string, encoding, done),
    // A head and its body in one go, as Node means it.
    writev: (chunks, done) => {
      socket.cork()
      for (const [index, { chunk, encoding }] of chunks.entries())
        socket.write(chunk, encoding, index === chunks.length - 1 ? done : undefined)
      socket.uncork()
    },
    final: (done) => {
      socket.destroySoon()
      done()
    },
    destroy: (error, done) => {
      if (!isOver()) socket.destroy()
      done(error)
    },
  })
  return Object.defineProperty(connection, 'remoteAddress', { get: () => socket.remoteAddress })
}
