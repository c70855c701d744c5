import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'

import { finishHtml, listLinks } from './finishHtml'

const finish = (body: string, head = '') =>
  finishHtml(
    `<!DOCTYPE html><html lang="vi"><head><title>Tin</title>${head}</head><body>${body}</body></html>`,
    (href) => (href.startsWith('/_next/') ? 'a>b{color:red}' : null),
    {
      read: (href) => (href === '/kich-ban/xem-anh.js' ? 'if (1 < 2 && 3) go()' : null),
      decideMoment: (href) => (/-(late|focus)-/.exec(href)?.[1] as 'late' | undefined) ?? 'now',
    },
  )

const noScripts = { read: () => null, decideMoment: () => 'now' as const }

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

it('classes are called as the inline sheet calls them, and go where no rule speaks of them', () => {
  const source = `<html><head><link rel="stylesheet" href="/_next/static/a.css"></head><body>
    <p class="Q9xY2z_lead  extra">Sapô</p><p class="extra">Chữ</p></body></html>`

  const { html } = finishHtml(source, () => '.Q9xY2z_card{order:1}.Q9xY2z_lead{order:2}', noScripts)

  expect(html).toContain('<style>.b{order:2}</style>')
  expect(html).toContain('<p class="b">Sapô</p><p>Chữ</p>')
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

it('what is said of a shared page is said once', () => {
  const card = '<meta name="twitter:card" content="summary_large_image">'
  const title = '<meta property="og:title" content="Tiêu đề">'

  const { html } = finish('', `${card}<meta name="twitter:title" content="Tiêu đề">${title}`)

  expect(html).toContain(card)
  expect(html).toContain(title)
  expect(html).not.toContain('twitter:title')
})

it('a script that must run before anything is painted stays a classic one, where it stands', () => {
  const { html, hashes } = finish('', '<script src="/kich-ban/xem-anh.js"></script>')

  expect(html).toContain('<script>if (1 < 2 && 3) go()</script>')
  expect(hashes.scripts).toHaveLength(1)
})

it('scripts that nobody waits for are named to the one that runs first, each once, and are no part of the page', () => {
  const names = ['x-late-a', 'x-late-b', 'x-late-a', 'x-focus-a']
  const late = names.map((name) => `<script type="module" src="/kich-ban/${name}.js"></script>`)

  const { html } = finish(late.join(''), '<script src="/kich-ban/xem-anh.js"></script>')

  expect(html).toContain(
    '<script data-late="/kich-ban/x-late-a.js /kich-ban/x-late-b.js" data-focus="/kich-ban/x-focus-a.js">if',
  )
  expect(html).not.toContain('src=')
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

it('what pictures look like before they are there stands in the style sheet that the policy allows, each once', () => {
  const page =
    '<head></head><body><img data-tone="abc000111222333444555666fff"><img><img data-tone="000000000000000000000000000">' +
    '<img data-tone="abc000111222333444555666fff"><img data-tone="x}body{display:none"></body>'

  const { html, hashes } = finishHtml(page, () => null, noScripts)

  const css = /<style>(.*)<\/style>/.exec(html)![1]!
  expect(html).toContain('<img data-tone="0"><img><img data-tone="1"><img data-tone="0"><img></body>')
  expect(css).toContain(
    '[data-tone="0"]{--a:#abc;--b:#000;--c:#111;--d:#222;--e:#333;--f:#444;--g:#555;--h:#666;--i:#fff}',
  )
  expect(css.match(/data-tone="/g)).toHaveLength(2)
  expect(css).not.toContain('display:none')
  expect(hashes.style).toBe(`'sha256-${createHash('sha256').update(css).digest('base64')}'`)
})

it('a page without such pictures gets no style for them', () => {
  expect(finishHtml('<head></head><img>', () => null, noScripts).html).not.toContain('<style>')
})
