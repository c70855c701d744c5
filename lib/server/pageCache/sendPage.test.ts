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
