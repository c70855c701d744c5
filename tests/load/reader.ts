import { Agent, request, type IncomingHttpHeaders } from 'node:http'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  /** As it came over the line; `fetch` would unpack it. */
  body: Buffer
  milliseconds: number
}

/** One connection that stays open, as a reader's browser keeps it. */
export const createReader = () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })

  return (url: string, encoding = 'br'): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const begun = performance.now()
      const asked = request(url, { agent, headers: { 'Accept-Encoding': encoding } }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.once('error', reject)
        response.once('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
            milliseconds: performance.now() - begun,
          }),
        )
      })
      asked.once('error', reject)
      asked.end()
    })
}
