import { expect, it } from 'vitest'

import { decideRoute } from './routes'

const decide = (url: string) => decideRoute(url, (path) => path === '/favicon.svg')

it.each([
  ['/', '/'],
  ['/?utm_source=zalo', '/'],
  ['/bai-viet/trao-hoc-bong', '/bai-viet/trao-hoc-bong'],
  ['/bai-viet/trao-hoc-bong?fbclid=abc&utm_medium=x', '/bai-viet/trao-hoc-bong'],
  ['/rss.xml?utm_source=zalo', '/rss.xml'],
  ['/sitemap.xml', '/sitemap.xml'],
  ['/sitemap/2020-03.xml', '/sitemap/2020-03.xml'],
  ['/sitemap/chuyen-muc.xml', '/sitemap/chuyen-muc.xml'],
  ['/sitemap/2020-03-2.xml', '/sitemap/2020-03-2.xml'],
  ['/sitemap-news.xml', '/sitemap-news.xml'],
  ['/atom.xml?utm_source=zalo', '/atom.xml'],
  ['/chuyen-muc/tin-tuc/rss.xml', '/chuyen-muc/tin-tuc/rss.xml'],
  ['/chuyen-muc/tin-tuc/atom.xml', '/chuyen-muc/tin-tuc/atom.xml'],
  ['/dong-su-kien/dai-hoi/rss.xml?x=1', '/dong-su-kien/dai-hoi/rss.xml'],
  ['/the/hoc-bong/atom.xml', '/the/hoc-bong/atom.xml'],
  ['/chia-se/trao-hoc-bong-0123456789.png', '/chia-se/trao-hoc-bong-0123456789.png'],
  ['/chia-se/zalo/trao-hoc-bong', '/chia-se/zalo/trao-hoc-bong'],
  ['/qr/bai-viet/trao-hoc-bong.svg', '/qr/bai-viet/trao-hoc-bong.svg'],
  ['/robots.txt', '/robots.txt'],
  ['/chuyen-muc/tin-tuc', '/chuyen-muc/tin-tuc'],
  ['/chuyen-muc/tin-tuc?trang=1', '/chuyen-muc/tin-tuc'],
  ['/chuyen-muc/tin-tuc?b=2&trang=2&a=1', '/chuyen-muc/tin-tuc?trang=2'],
  ['/tac-gia/thu-trang?fbclid=abc', '/tac-gia/thu-trang'],
  ['/tac-gia/thu-trang?trang=2', '/tac-gia/thu-trang?trang=2'],
  ['/thu-vien-anh', '/thu-vien-anh'],
  ['/thu-vien-anh?fbclid=abc&trang=2', '/thu-vien-anh?trang=2'],
  ['/thu-vien-anh/le-trao?trang=1', '/thu-vien-anh/le-trao'],
  ['/thu-vien-anh/le-trao?trang=3', '/thu-vien-anh/le-trao?trang=3'],
  ['/thu-vien-anh/le-trao/12?x=1', '/thu-vien-anh/le-trao/12'],
  ['/sitemap/thu-vien-anh.xml', '/sitemap/thu-vien-anh.xml'],
  ['/tim-kiem', '/tim-kiem'],
  ['/tim-kiem?utm_source=zalo&q=', '/tim-kiem'],
  [
    '/tim-kiem?nam=2020&q=%20Khuy%E1%BA%BFn%20%20h%E1%BB%8Dc&chuyen-muc=',
    '/tim-kiem?q=Khuy%E1%BA%BFn+h%E1%BB%8Dc&nam=2020',
  ],
  ['/tim-kiem?q=Khuye%CC%82%CC%81n', '/tim-kiem?q=Khuy%E1%BA%BFn'],
  ['/tim-kiem?q=a&nam=abc&tac-gia=%3Cb%3E&trang=1', '/tim-kiem?q=a'],
  ['/tim-kiem?q=a&trang=2', '/tim-kiem?q=a&trang=2'],
  ['/tim-kiem/goi-y?q=Khuy%E1%BA%BFn%20H&x=1', '/tim-kiem/goi-y?q=khuyen+h'],
  ['/tim-kiem/goi-y', '/tim-kiem/goi-y'],
  ['/sitemap/luu-tru.xml', '/sitemap/luu-tru.xml'],
  ['/tac-gia?trang=2&x=1', '/tac-gia?trang=2'],
  ['/dong-su-kien?fbclid=abc', '/dong-su-kien'],
  ['/dong-su-kien/dai-hoi?trang=2', '/dong-su-kien/dai-hoi?trang=2'],
  ['/the/hoc-bong?trang=1', '/the/hoc-bong'],
  ['/luu-tru', '/luu-tru'],
  ['/luu-tru/2020?utm_source=zalo', '/luu-tru/2020'],
  ['/luu-tru/2020/03?trang=2', '/luu-tru/2020/03?trang=2'],
  ['/luu-tru/2020/03/23', '/luu-tru/2020/03/23'],
  ['/xem-nhieu?trong=24h&fbclid=abc', '/xem-nhieu?trong=24h'],
  ['/xem-nhieu?trong=7-ngay', '/xem-nhieu'],
  ['/so-do?x=1', '/so-do'],
])('%s is the page %s', (url, address) => {
  expect(decide(url)).toEqual({ kind: 'page', address })
})

it.each([
  '/khong-co',
  '/bai-viet',
  '/bai-viet/a/b',
  '/bai-viet/Hoa',
  '/bai-viet/a--b',
  '/bai-viet/%C4%91',
  '/chuyen-muc/tin-tuc?trang=0',
  '/chuyen-muc/tin-tuc?trang=2&trang=3',
  '/chuyen-muc/tin-tuc?trang=abc',
  '/tim-kiem?q=a&trang=0',
  '/tim-kiem?q=a&trang=101',
  '/tim-kiem?q=a&trang=1&trang=2',
  '/tim-kiem/a',
  '/tac-gia?trang=0',
  '/the',
  '/the/Hoc-bong',
  '/dong-su-kien?trang=x',
  '/luu-tru/20',
  '/luu-tru/2020/3',
  '/luu-tru/2020/03/23/1',
  '/xem-nhieu?trong=1-nam',
  '/xem-nhieu?trong=24h&trong=7-ngay',
  '/tac-gia/thu-trang?trang=0',
  '/thu-vien-anh?trang=0',
  '/thu-vien-anh/le-trao/0',
  '/thu-vien-anh/le-trao/012',
  '/thu-vien-anh/le-trao/abc',
  '/thu-vien-anh/le-trao/1/2',
  '/thu-vien-anh/Le/tai-ve',
  '/kich-ban/xem-anh.js',
  '/kich-ban/../package.json',
  '/adminx',
  '/sitemap/2020.xml',
  '/chuyen-muc/tin-tuc/feed.xml',
  '/chia-se/trao-hoc-bong.png',
  '/chia-se/trao-hoc-bong-012.png',
  '/qr/bai-viet/Trao.svg',
  '/sitemap/../a.xml',
  '//example.org/x',
])('%s can be no page', (url) => {
  expect(decide(url)).toEqual({ kind: 'notFound' })
})

it.each([
  '/admin',
  '/admin/login?x=1',
  '/api/articles',
  '/_next/static/a.css',
  '/xem-truoc/1',
  '/favicon.svg',
])('%s is for Next', (url) => {
  expect(decide(url)).toEqual({ kind: 'pass' })
})

it.each([
  ['/bai-viet/a/', '/bai-viet/a'],
  ['/chuyen-muc/a/?trang=2', '/chuyen-muc/a?trang=2'],
  ['/a//', '/a'],
  ['//example.org/', '/example.org'],
  ['/%C4%91/', '/%C4%91'],
])('%s is sent on to %s', (url, to) => {
  expect(decide(url)).toEqual({ kind: 'redirect', to })
})

it.each(['/anh/le-trao-3f2a90bb41.jpg', '/anh/le-trao-3f2a90bb41-320x213.webp?x=1'])(
  '%s is a picture',
  (url) => {
    expect(decide(url)).toMatchObject({ kind: 'picture', file: expect.stringMatching(/^le-trao/) })
  },
)

it.each(['/anh/../secret', '/anh/.hidden', '/anh/a/b.jpg', '/anh/%2e%2e%2fsecret'])(
  '%s is no picture',
  (url) => {
    expect(decide(url).kind).toBe('notFound')
  },
)

it('an address that cannot be read is bad', () => {
  expect(decide('/bai-viet/%E0%A4%A')).toEqual({ kind: 'bad' })
})

it('an album can be taken as one file', () => {
  expect(decide('/thu-vien-anh/le-trao/tai-ve?x=1')).toEqual({ kind: 'albumZip', slug: 'le-trao' })
})

it('an article can be taken as one file, which is kept without its parameters', () => {
  expect(decide('/bai-viet/le-trao/tai-ve?x=1')).toEqual({
    kind: 'savedArticle',
    address: '/bai-viet/le-trao/tai-ve',
  })
})

it('an article can be heard', () => {
  expect(decide('/bai-viet/le-trao/nghe?x=1')).toEqual({ kind: 'recording', slug: 'le-trao' })
})

it('the page for days without a network is a page, its worker a script at the top', () => {
  expect(decide('/ngoai-tuyen?x=1')).toEqual({ kind: 'page', address: '/ngoai-tuyen' })
  expect(decide('/ngoai-tuyen.js')).toEqual({ kind: 'script', file: 'ngoai-tuyen.js' })
  expect(decide('/kich-ban/kieu.42f9191c96.css')).toEqual({ kind: 'script', file: 'kieu.42f9191c96.css' })
})

it('a script of ours is sent by the front', () => {
  expect(decide('/kich-ban/xem-anh.42f9191c96.js')).toEqual({
    kind: 'script',
    file: 'xem-anh.42f9191c96.js',
  })
})
