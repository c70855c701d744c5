import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A way to a database that can be shut, as if the database had stopped, and opened again. */
export interface DatabaseGate {
  port: number
  shut(): Promise<void>
  /** Does nothing when it is open. */
  open(): Promise<void>
}

/** @param socketPath of the Postgres behind it */
export const createDatabaseGate = async (socketPath: string): Promise<DatabaseGate> => {
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(socketPath)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      // Whatever ends one side ends the other.
      socket.on('error', () => {}).on('close', () => [client, upstream].forEach((each) => each.destroy()))
      socket.on('close', () => sockets.delete(socket))
    }
    client.pipe(upstream)
    upstream.pipe(client)
  })
  let port = 0
  const open = async () => {
    if (server.listening) return
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (typeof address === 'object' && address) port = address.port
  }
  await open()
  return {
    get port() {
      return port
    },
    open,
    shut: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
