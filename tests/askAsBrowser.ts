import { once } from 'node:events'
import {
  Agent,
  get,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** A new reader each time, on a connection that the client would keep open, as a browser does. */
export const askAsBrowser = async (
  server: Server,
  path: string,
  headers: OutgoingHttpHeaders = {},
  method: 'GET' | 'HEAD' = 'GET',
): Promise<Answer> => {
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true })
  const request = get({ port, host: '127.0.0.1', path, headers, method, agent })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  const body = await buffer(response)
  agent.destroy()
  return { status: response.statusCode ?? 0, headers: response.headers, body }
}
