import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'

import { toSavedHtml } from './savedHtml'

const url = 'https://khuyenhoc.example.vn/bai-viet/le-trao'
const head = `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="script-src 'self'"><title>Lễ trao</title><link rel="icon" href="/favicon.svg"><style>@font-face{font-family:a;src:url(/fonts/a.woff2)}p{color:red}</style><script>go()</script></head>`
const toPicture = (name: string) =>
  `<picture><source type="image/avif" srcset="/anh/${name}-640.avif 640w"><source type="image/webp" srcset="/anh/${name}-320.webp 320w, /anh/${name}-640.webp 640w, /anh/${name}-1280.webp 1280w"><img src="/anh/${name}.jpg" width="1600" height="900" alt="Trao thưởng" loading="lazy"></picture>`

const asked: string[] = []
const save = (article: string, readPicture: (file: string) => Promise<Buffer | null>) =>
  toSavedHtml(
    `<!DOCTYPE html><html lang="vi">${head}<body><header>Hội</header><nav aria-label="Chuyên mục"><a href="/">Trang chủ</a></nav><main><photo-viewer><article>${article}</article><dialog>Xem ảnh</dialog></photo-viewer><div><article><a href="/bai-viet/khac">Bài khác</a></article></div></main></body></html>`,
    { url, readPicture },
  )
const always = async (file: string) => {
  asked.push(file)
  return Buffer.from(`bytes of ${file}`)
}

it('text, style and table of contents stay; scripts, fonts, navigation and what leads on go', async () => {
  const html = await save(
    '<nav aria-labelledby="a"><a href="#ket-qua">Kết quả</a></nav><p data-part="tools"><a href="/x">Lưu</a></p><p>Chữ</p><img src="/qr/a.svg"><p data-share="">Zalo</p><figure data-recording=""><audio></audio></figure>',
    always,
  )

  expect(html).toContain('<p>Chữ</p>')
  expect(html).toContain('<a href="#ket-qua">Kết quả</a>')
  expect(html).toContain('<style>p{color:red}</style>')
  expect(html).toContain(`Bản lưu của bài viết tại <a href="${url}">${url}</a>`)
  expect(html).not.toMatch(/<script|<link|<dialog|font-face|Chuyên mục|Bài khác|tools|qr|Zalo|audio/)
})

it('its policy lets it load nothing, and allows its own style', async () => {
  const html = await save('<p>Chữ</p>', always)

  const hash = createHash('sha256').update('p{color:red}').digest('base64')
  expect(html.match(/http-equiv/g)).toHaveLength(1)
  expect(html).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'; img-src data:"`)
})

it('a picture of moderate size is within, and links lead to the portal', async () => {
  asked.length = 0
  const html = await save(`<a href="/anh/le.jpg">${toPicture('le')}</a><a href="https://x.vn/">X</a>`, always)

  const bytes = Buffer.from('bytes of le-640.webp').toString('base64')
  expect(asked).toEqual(['le-640.webp'])
  expect(html).toContain(
    `<img src="data:image/webp;base64,${bytes}" width="1600" height="900" alt="Trao thưởng">`,
  )
  expect(html).toContain('<a href="https://khuyenhoc.example.vn/anh/le.jpg">')
  expect(html).toContain('<a href="https://x.vn/">')
  expect(html).not.toMatch(/srcset|<source/)
})

it.each([
  ['that may not be shown', async () => null],
  ['that is too large for a file', async () => Buffer.alloc(2_000_000)],
])('a picture %s is told in words, and nothing of it is within', async (_, readPicture) => {
  const html = await save(toPicture('le'), readPicture)

  expect(html).toContain('[Ảnh: Trao thưởng]')
  expect(html).not.toMatch(/<img|data:image/)
})

it('many pictures together stay within a bound', async () => {
  const html = await save(
    Array.from({ length: 10 }, (_, index) => toPicture(`anh-${index}`)).join(''),
    async () => Buffer.alloc(400_000),
  )

  expect(html.match(/<img/g)).toHaveLength(3)
  expect(html.match(/\[Ảnh: Trao thưởng\]/g)).toHaveLength(7)
})
