import type { IncomingMessage, ServerResponse } from 'node:http'
import { inject } from 'light-my-request'
import { expect, it } from 'vitest'

import { encode } from './encodings'
import type { FinishedPage } from './finishedPage'
import { sendPage } from './sendPage'

const bodies = await encode('')

const toRedirect = (to: string): FinishedPage => ({
  status: 301,
  headers: { Location: to },
  bodies,
  keys: new Set(),
  pictureFiles: new Map(),
  renderedAt: 0,
})

const send = async (page: FinishedPage) =>
  await inject(
    (request, response) => sendPage(request as IncomingMessage, response as ServerResponse, page),
    '/',
  )

it('redirects that share an empty body lead each to its own address', async () => {
  const pages = ['/bai-viet/a', '/chuyen-muc/b'].map(toRedirect)

  const answers = await Promise.all([...pages, ...pages].map(send))

  expect(answers.map(({ headers }) => headers.location)).toEqual([
    ...['/bai-viet/a', '/chuyen-muc/b'],
    ...['/bai-viet/a', '/chuyen-muc/b'],
  ])
})

it('whoever has the same text, compressed less, need not load it again', async () => {
  const br = { bytes: Buffer.from('x'), etag: '"ab-br11"', earlierEtag: '"ab-br"' }
  const page: FinishedPage = { ...toRedirect('/'), status: 200, headers: {}, bodies: { ...bodies, br } }
  const ask = async (etag: string) => {
    const headers = { 'accept-encoding': 'br', 'if-none-match': etag }
    const answer = await inject(
      (request, response) => sendPage(request as IncomingMessage, response as ServerResponse, page),
      { url: '/', headers },
    )
    return [answer.statusCode, answer.headers.etag]
  }

  expect(await ask('"ab-br"')).toEqual([304, '"ab-br"'])
  expect(await ask('"ab-br11"')).toEqual([304, '"ab-br11"'])
  expect(await ask('"other-br"')).toEqual([200, '"ab-br11"'])
})
