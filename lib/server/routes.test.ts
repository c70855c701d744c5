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
  '/tac-gia',
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

it('a script of ours is sent by the front', () => {
  expect(decide('/kich-ban/xem-anh.42f9191c96.js')).toEqual({
    kind: 'script',
    file: 'xem-anh.42f9191c96.js',
  })
})
