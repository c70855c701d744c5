import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page of which the second part, from `cut` on, arrives when it is told to. Its pictures never do. */
export const serveInTwo = async (html: string, cut: number) => {
  let sendRest = () => {}
  const server = createServer((request, response) => {
    if (request.url !== '/') return void response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).write(html.slice(0, cut))
    sendRest = () => response.end(html.slice(cut))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    baseUrl: `http://127.0.0.1:${port}/`,
    sendRest: () => sendRest(),
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
