import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'

import { finishHtml, listLinks } from './finishHtml'

const finish = (body: string, head = '') =>
  finishHtml(
    `<!DOCTYPE html><html lang="vi"><head><title>Tin</title>${head}</head><body>${body}</body></html>`,
    (href) => (href.startsWith('/_next/') ? 'a>b{color:red}' : null),
    (href) => (href === '/kich-ban/xem-anh.js' ? 'if (1 < 2 && 3) go()' : null),
  )

it.each([
  '<script>self.__next_f.push([1,"dữ liệu"])</script>',
  '<script src="/_next/static/chunks/a.js" async=""></script>',
  '<script id="_R_">$RC("B:0","S:0")</script>',
  '<!--$--><!--/$-->',
  '<div hidden=""><!--$--><!--/$--></div>',
  '<next-route-announcer></next-route-announcer>',
])('%s is taken out', (part) => {
  expect(finish(`<main>Chữ</main>${part}`).html).toMatch(/<body><main>Chữ<\/main><\/body>/)
})

it.each([
  '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
  '<script type="module" src="/mo-dun/lightbox.js"></script>',
  '<p hidden="">Ẩn nhưng có chữ</p>',
  '<div hidden="">Có chữ</div>',
  '<a href="https://example.org/?a=1&amp;b=2">“Đơn vị học tập” &lt;3</a>',
])('%s stays', (part) => {
  expect(finish(part).html).toContain(part)
})

it('marks between two texts go, and the texts stay whole', () => {
  expect(finish('<p>Ảnh: <!-- -->Thu Trang</p>').html).toContain('<p>Ảnh: Thu Trang</p>')
})

it('style sheets of the build come inline, in their order, with a hash that allows them', () => {
  const links = '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next">'

  const { html, hashes } = finish('', links + links)

  const css = 'a>b{color:red}\na>b{color:red}'
  expect(html).toContain(`<style>${css}</style></head>`)
  expect(html).not.toContain('stylesheet')
  expect(hashes.style).toBe(`'sha256-${createHash('sha256').update(css).digest('base64')}'`)
})

it('our own modules come inline, each once, with a hash that allows them', () => {
  const script = '<script type="module" async="" src="/kich-ban/xem-anh.js"></script>'

  const { html, hashes } = finish(`<p>Chữ</p>${script}`, script)

  const text = 'if (1 < 2 && 3) go()'
  const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  expect(html.split(`<script type="module">${text}</script>`)).toHaveLength(2)
  expect(html).not.toContain('src=')
  expect(hashes.scripts).toEqual([hash])
  expect(html).toContain(`script-src 'self' ${hash}`)
  expect(finish('<script type="module" src="/kich-ban/khong-co.js"></script>').html).toContain('khong-co.js')
})

it('preloads of scripts go; of fonts and pictures they stay', () => {
  const font = '<link rel="preload" as="font" href="/_next/static/media/a.woff2">'
  const picture = '<link rel="preload" as="image" href="/anh/a.webp">'

  const { html } = finish('', `<link rel="preload" as="script" href="/_next/static/a.js">${font}${picture}`)

  expect(html).not.toContain('as="script"')
  expect(html).toContain(font)
  expect(html).toContain(picture)
})

it('lists the addresses of this site that a page links to, each once', () => {
  const html =
    '<a href="/a">1</a><a href="/b">2</a><a href="/a">3</a><a href="//x.vn">4</a><a href="https://x.vn">5</a>'

  expect(listLinks(html)).toEqual(['/a', '/b'])
})
