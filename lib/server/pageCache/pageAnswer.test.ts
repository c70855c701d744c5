import { expect, it } from 'vitest'

import { encode } from './encodings'
import type { FinishedPage } from './finishedPage'
import { toPageAnswer } from './pageAnswer'

const bodies = await encode('')

const toRedirect = (to: string): FinishedPage => ({
  status: 301,
  headers: { Location: to },
  bodies,
  keys: new Set(),
  pictureFiles: new Map(),
  renderedAt: 0,
})

const ask = (page: FinishedPage, headers: Record<string, string> = {}, isOutdated = false) => {
  const answer = toPageAnswer({ method: 'GET', headers }, page, { isOutdated })
  const find = (name: string) => answer.headers[answer.headers.indexOf(name) + 1]
  return { ...answer, find }
}

it('redirects that share an empty body lead each to its own address', () => {
  const pages = ['/bai-viet/a', '/chuyen-muc/b'].map(toRedirect)

  const answers = [...pages, ...pages].map((page) => ask(page))

  expect(answers.map(({ find }) => find('Location'))).toEqual([
    ...['/bai-viet/a', '/chuyen-muc/b'],
    ...['/bai-viet/a', '/chuyen-muc/b'],
  ])
})

it('whoever has the same text, compressed less, need not load it again', () => {
  const br = { bytes: Buffer.from('x'), etag: '"ab-br11"', earlierEtag: '"ab-br"' }
  const page: FinishedPage = { ...toRedirect('/'), status: 200, headers: {}, bodies: { ...bodies, br } }
  const askWith = (etag: string) => {
    const { status, find } = ask(page, { 'accept-encoding': 'br', 'if-none-match': etag })
    return [status, find('ETag')]
  }

  expect(askWith('"ab-br"')).toEqual([304, '"ab-br"'])
  expect(askWith('"ab-br11"')).toEqual([304, '"ab-br11"'])
  expect(askWith('"other-br"')).toEqual([200, '"ab-br11"'])
})

it('a page that could not be rendered again says its age, in a 304 as well', () => {
  const page: FinishedPage = { ...toRedirect('/'), status: 200, renderedAt: Date.now() - 90_500 }

  expect(ask(page, {}, true).find('Age')).toBe('90')
  expect(ask(page, { 'if-none-match': bodies.identity.etag }, true)).toMatchObject({ status: 304 })
  expect(ask(page, { 'if-none-match': bodies.identity.etag }, true).find('Age')).toBe('90')
  expect(ask(page).headers).not.toContain('Age')
})
