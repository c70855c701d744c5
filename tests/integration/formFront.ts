import { once } from 'node:events'
import { request as open, type IncomingMessage, type OutgoingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

import type { FormDesk } from '@/lib/server/forms/formDesk'
import type { SendingLimits } from '@/lib/server/forms/sendingLimits'
import type { FinishedPage } from '@/lib/server/pageCache/finishedPage'
import type { RenderContext } from '@/lib/server/renderContext'
import type { TestPortal } from './portal'

export interface FormAnswer {
  status: number
  headers: IncomingMessage['headers']
  body: string
}

export const secret = 'khóa của biểu mẫu'
const page = '<form><input type="hidden" name="token" value=""></form>'

const toPage = (html: string): FinishedPage => ({
  status: 200,
  headers: { 'Content-Security-Policy': "default-src 'none'", 'Surrogate-Key': 'a' },
  bodies: { identity: { bytes: Buffer.from(html), etag: '"a"' } },
  keys: new Set(),
  pictureFiles: new Map(),
  renderedAt: 0,
})

/** What the page of a form would show of what came back to it; Next is not asked here. */
const render = async (_: string, { form }: RenderContext): Promise<FinishedPage> =>
  toPage(`${page}<p>Mã phiếu: GY-0000-000000</p><pre>${JSON.stringify(form ?? null)}</pre>`)

/** The front with its forms before a portal, and whatever writes to it over HTTP. */
export const openFormFront = async (portal: TestPortal, limits?: SendingLimits) => {
  const { createFront } = await import('@/lib/server/front')
  const { createReader } = await import('@/lib/server/reader')
  const { createFormDesk } = await import('@/lib/server/forms/formDesk')
  const { createFormToken, soonestMs } = await import('@/lib/participation/formToken')
  const { takeIn } = await import('@/lib/participation/takeIn')
  const forms: FormDesk = createFormDesk({
    getPage: (address) => render(address, {} as RenderContext),
    render,
    siteUrl: 'https://khuyenhoc.example',
    secret,
    limits,
    submit: (submission) => takeIn(portal.payload, submission),
  })
  const { answer: answerReader } = createReader({
    forms,
    pictureSender: { send: async () => {}, findReady: () => null },
    sendAlbumZip: async () => false,
    sendRecording: async () => false,
    publicDirectory: 'public',
  })
  const server: Server = createFront({
    handle: (_, response) => void response.writeHead(404).end(),
    isReady: async () => true,
    answerReader,
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  const send = async (
    method: string,
    path: string,
    body = '',
    headers: OutgoingHttpHeaders = {},
  ): Promise<FormAnswer> => {
    const request = open({ port, host: '127.0.0.1', path, method, headers, agent: false })
    const answered = once(request, 'response') as Promise<[IncomingMessage]>
    // A long body may be cut off by the answer.
    request.on('error', () => {})
    request.end(body)
    const [response] = await answered
    return { status: response.statusCode ?? 0, headers: response.headers, body: await text(response) }
  }

  return {
    get: (path: string) => send('GET', path),
    send,
    /** As a browser sends a form that lay open for a minute. */
    post: (path: string, fields: Record<string, string>, headers: OutgoingHttpHeaders = {}) => {
      const token = createFormToken(path.split('?')[0] ?? '', Date.now() - 20 * soonestMs, secret)
      return send('POST', path, new URLSearchParams({ token, ...fields }).toString(), {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        ...headers,
      })
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export type FormFront = Awaited<ReturnType<typeof openFormFront>>
