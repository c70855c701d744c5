import { expect, it } from 'vitest'

import { createRenderContext } from '../renderContext'
import { encode } from './encodings'
import type { FinishedPage } from './finishedPage'
import { createSavedRender } from './renderSaved'

const page: FinishedPage = {
  status: 200,
  headers: {},
  bodies: await encode(
    '<html><head><style></style></head><body><main><article>Chữ</article></main></body></html>',
  ),
  keys: new Set(['article:1', 'image:2']),
  pictureFiles: new Map(),
  renderedAt: 0,
}

const render = (found: FinishedPage, isOutdated = false) =>
  createSavedRender({
    getPage: async (address) => {
      expect(address).toBe('/bai-viet/le-trao')
      return { page: found, isOutdated }
    },
    readPicture: async () => null,
    siteUrl: 'https://khuyenhoc.example.vn',
  })('/bai-viet/le-trao/tai-ve', createRenderContext())

it('the file has a name, and the surrogate keys of the page', async () => {
  const saved = await render(page)

  expect(saved.headers['Content-Disposition']).toBe('attachment; filename="le-trao.html"')
  expect(saved.headers['Surrogate-Key']).toBe('article:1 image:2')
  expect(saved.keys).toBe(page.keys)
  expect(saved.bodies.identity.bytes.toString()).toContain('https://khuyenhoc.example.vn/bai-viet/le-trao')
})

it('an article that moved is saved from where it stands now', async () => {
  const moved = { ...page, status: 301 as const, headers: { Location: '/bai-viet/le-trao-thuong' } }

  expect((await render(moved)).headers.Location).toBe('/bai-viet/le-trao-thuong/tai-ve')
})

it('what is not there cannot be saved', async () => {
  expect((await render({ ...page, status: 404 })).status).toBe(404)
})

it('nothing is made of a page that may have changed since', async () => {
  await expect(render(page, true)).rejects.toThrow('chưa dựng lại được')
})
