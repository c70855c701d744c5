import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { ArticlePage, Picture, StoryLink } from '@/lib/view-models/types'
import { ArticleView } from './ArticleView'

const picture: Picture = {
  src: '/anh/trao-thuong.jpg',
  width: 1280,
  height: 853,
  srcset: '',
  sources: [{ type: 'image/webp', srcset: '/anh/trao-thuong.webp 1280w' }],
  alt: 'Học sinh nhận thưởng',
  caption: 'Trao thưởng cho học sinh giỏi.',
  credit: 'Ảnh: Thu Trang',
  full: '/anh/le-trao.jpg',
  placeholder: 'a98765432a98765432a98765432',
}

const neighbour: StoryLink = {
  title: 'Trấn Yên xây nhà bán trú',
  href: '/bai-viet/tran-yen-xay-nha-ban-tru',
  publishedAt: { iso: '2020-03-24T08:00:00+07:00', text: '24/03/2020' },
}

const bareArticle: ArticlePage = {
  title: 'Nâng cao hiệu quả chương trình phối hợp',
  category: { name: 'Tin hoạt động', href: '/chuyen-muc/tin-hoat-dong' },
  breadcrumb: [],
  publishedAt: { iso: '2020-03-23T09:40:00+07:00', text: '23/03/2020 9:40:00 SA' },
  readingMinutes: 3,
  lead: '',
  leadPicture: null,
  contents: [],
  body: [],
  bylines: [],
  source: null,
  topics: [],
  tags: [],
  corrections: [],
  newer: null,
  older: null,
  related: [],
  albums: [],
  recording: null,
  errorReportHref: null,
  commentsHref: null,
  url: 'https://khuyenhoc.example.vn/bai-viet/nang-cao-hieu-qua',
  share: {
    zalo: '/chia-se/zalo/nang-cao-hieu-qua',
    facebook: 'https://www.facebook.com/sharer/sharer.php?u=https://khuyenhoc.example.vn/',
    mail: 'mailto:?subject=Nâng',
    qr: '/qr/bai-viet/nang-cao-hieu-qua.svg',
  },
  savedHref: '/bai-viet/nang-cao-hieu-qua/tai-ve',
}

function render(article: Partial<ArticlePage>): string {
  return renderToStaticMarkup(<ArticleView article={{ ...bareArticle, ...article }} />)
}

test('the date line reads like the one of the printed page and is machine-readable', () => {
  expect(render({})).toContain(
    'Ngày xuất bản: <time dateTime="2020-03-23T09:40:00+07:00">23/03/2020 9:40:00 SA</time>',
  )
})

test('the date line says how long the text takes', () => {
  expect(render({})).toMatch(/SA<\/time> <span[^>]*>\(đọc 3 phút\)<\/span>/)
})

test('what is published can be saved as a file; a draft cannot', () => {
  expect(render({})).toContain('<a href="/bai-viet/nang-cao-hieu-qua/tai-ve">Lưu về máy</a>')
  expect(render({ savedHref: null })).not.toContain('Lưu về máy')
})

test('a long report has a table of contents before its text, with a name', () => {
  const html = render({ contents: [{ name: 'Kết quả', href: '#ket-qua', level: 2 }] })

  expect(html).toMatch(/<nav aria-labelledby="trong-bai-nay"[^>]*>.*<a href="#ket-qua">Kết quả<\/a>/)
  expect(render({})).not.toContain('trong-bai-nay')
})

test('an article without picture, byline and neighbours shows no empty part', () => {
  const html = render({})

  expect(html).not.toMatch(/<figure|Nguồn:|Dòng sự kiện|Đính chính|Tin mới hơn|Tin cũ hơn|Tin liên quan/)
})

test('the category stands in for an unknown breadcrumb', () => {
  expect(render({})).toContain('<a href="/chuyen-muc/tin-hoat-dong">Tin hoạt động</a>')
})

test('caption and credit stand apart from the alternative text', () => {
  const html = render({ leadPicture: picture })

  expect(html).toContain('alt="Học sinh nhận thưởng"')
  expect(html).toMatch(
    /<figcaption[^>]*><span>Trao thưởng cho học sinh giỏi.<\/span> <span[^>]*>Ảnh: Thu Trang</,
  )
})

test('the lead picture is loaded at once, with its size known', () => {
  const html = render({ leadPicture: picture })

  expect(html).toMatch(/<img[^>]*width="1280" height="853"[^>]*fetchPriority="high"/)
  expect(html).not.toMatch(/<img[^>]*trao-thuong[^>]*loading="lazy"/)
})

test('a correction is told with its date', () => {
  const date = { iso: '2020-03-25T08:00:00+07:00', text: '25/03/2020' }

  const html = render({ corrections: [{ date, text: 'Số đúng là 1.230 suất.' }] })

  expect(html).toMatch(/Đính chính<\/h2><p><time[^>]*>25\/03\/2020<\/time> Số đúng là 1\.230 suất\./)
})

test('a corrected article says so at its top, and leads to what was corrected', () => {
  const date = { iso: '2020-03-25T08:00:00+07:00', text: '25/03/2020' }

  const html = render({ lead: 'Sapô', corrections: [{ date, text: 'Số đúng là 1.230 suất.' }] })

  expect(html).toMatch(
    /<a href="#dinh-chinh">Bài đã đính chính ngày <time[^>]*>25\/03\/2020<\/time><\/a>.*Sapô/,
  )
  expect(render({})).not.toContain('đính chính')
})

test('each author leads to the page of the pen name', () => {
  const html = render({
    bylines: [
      { name: 'Thu Trang', href: '/tac-gia/thu-trang' },
      { name: 'Hà An', href: null },
    ],
  })

  expect(html).toContain('<a href="/tac-gia/thu-trang" rel="author">Thu Trang</a> – Hà An')
})

test('a republished item says from where, when and by whom', () => {
  const publishedAt = { iso: '2020-03-23T08:00:00+07:00', text: '23/03/2020' }
  const source = { name: 'Báo Yên Bái', href: 'https://example.org/a', publishedAt, author: 'Lê Sơn' }

  expect(render({ source })).toContain(
    'Nguồn: <a href="https://example.org/a">Báo Yên Bái</a> (đăng <time dateTime="2020-03-23T08:00:00+07:00">23/03/2020</time>), tác giả Lê Sơn',
  )
  expect(render({ source: { ...source, href: null, publishedAt: null, author: null } })).toMatch(
    /Nguồn: Báo Yên Bái<\/p>/,
  )
})

test('the first article of all has only a newer neighbour', () => {
  const html = render({ newer: neighbour })

  expect(html).toContain('Tin mới hơn')
  expect(html).not.toContain('Tin cũ hơn</p>')
})

test('a page has one first heading', () => {
  expect(render({ related: [] }).match(/<h1/g)).toHaveLength(1)
})
