import { expect, it } from 'vitest'

import { buildArticle, buildImage } from '@/tests/factories/documents'
import {
  decidePreviewText,
  photosOnAPage,
  toAlbumCard,
  toAlbumPage,
  toAlbumsPage,
  toPhotoPage,
} from './album'
import { toAlbumMetadata, toPhotoMetadata } from './albumMetadata'

const album = {
  title: 'Lễ trao học bổng',
  slug: 'le-trao-hoc-bong',
  // Already the next day in Vietnam.
  date: '2026-11-10T18:00:00.000Z',
  place: 'Xã Thác Bà',
  description: 'Một buổi sáng bên hồ.\n\nXe đạp xếp hàng trên sân.',
}
const around = { articles: [], page: 1, site: 'https://khuyenhoc.example.vn' }

it('a card says when, where, and how many', () => {
  expect(toAlbumCard({ album, cover: buildImage(), count: 1230 })).toMatchObject({
    title: 'Lễ trao học bổng',
    href: '/thu-vien-anh/le-trao-hoc-bong',
    date: { iso: '2026-11-11T01:00:00+07:00', text: '11/11/2026' },
    place: 'Xã Thác Bà',
    count: '1.230 ảnh',
    cover: { alt: 'Đại biểu trao học bổng cho học sinh' },
  })
})

it('an album without a place, a text or a picture shows what it has', () => {
  const bare = { ...album, place: null, description: null }

  expect(toAlbumPage(bare, { images: [], passed: 0, total: 0 }, around)).toMatchObject({
    place: null,
    description: [],
    photos: [],
    zipHref: null,
    pagination: { total: 1 },
  })
  expect(toAlbumCard({ album: bare, cover: null, count: 3 })).toMatchObject({ place: null, cover: null })
})

it('a page of an album has its pictures as links to their own pages, in order', () => {
  const images = [buildImage({ id: 9 }), buildImage({ id: 4, width: 600, height: 800 })]

  const page = toAlbumPage(album, { images, passed: 0, total: 2 }, { ...around, articles: [buildArticle()] })

  expect(page.photos.map(({ href, shape, label }) => [href, shape, label])).toEqual([
    ['/thu-vien-anh/le-trao-hoc-bong/9', 'broad', images[0]?.alt],
    ['/thu-vien-anh/le-trao-hoc-bong/4', 'upright', images[1]?.alt],
  ])
  expect(page.description).toEqual(['Một buổi sáng bên hồ.', 'Xe đạp xếp hàng trên sân.'])
  expect(page.zipHref).toBe('/thu-vien-anh/le-trao-hoc-bong/tai-ve')
  expect(page.url).toBe('https://khuyenhoc.example.vn/thu-vien-anh/le-trao-hoc-bong')
  expect(page.articles).toHaveLength(1)
})

it('a decorative picture, which has no alt text, is a link with a name all the same', () => {
  const images = [buildImage({ decorative: true })]

  const page = toAlbumPage(album, { images, passed: 100, total: 101 }, { ...around, page: 2 })

  expect(page.photos[0]).toMatchObject({ label: 'Ảnh 101', picture: { alt: '' } })
})

it('a picture without a file is left out', () => {
  const images = [buildImage({ filename: null })]

  expect(toAlbumPage(album, { images, passed: 0, total: 1 }, around).photos).toEqual([])
})

it('a large album is cut into pages', () => {
  const photos = { images: [buildImage()], passed: photosOnAPage, total: 2 * photosOnAPage + 1 }

  const page = toAlbumPage(album, photos, { ...around, page: 2 })

  expect(page).toMatchObject({ first: photosOnAPage + 1, total: 2 * photosOnAPage + 1 })
  expect(page.pagination).toMatchObject({
    total: 3,
    previous: '/thu-vien-anh/le-trao-hoc-bong',
    next: '/thu-vien-anh/le-trao-hoc-bong?trang=3',
  })
})

it('albums are listed by pages', () => {
  const page = toAlbumsPage({ entries: [], page: 2, totalPages: 3 })

  expect(page.pagination).toMatchObject({ previous: '/thu-vien-anh', next: '/thu-vien-anh?trang=3' })
})

it('a picture’s page leads to those beside it, and back to the page of the album where it stands', () => {
  const photo = {
    image: buildImage({ id: 7 }),
    position: photosOnAPage + 1,
    total: 140,
    previous: 3,
    next: 8,
  }

  expect(toPhotoPage(album, photo)).toMatchObject({
    position: 'Ảnh 101/140',
    album: { href: '/thu-vien-anh/le-trao-hoc-bong?trang=2' },
    previous: '/thu-vien-anh/le-trao-hoc-bong/3',
    next: '/thu-vien-anh/le-trao-hoc-bong/8',
  })
  expect(toPhotoPage(album, { ...photo, previous: null, next: null })).toMatchObject({
    previous: null,
    next: null,
  })
  expect(toPhotoPage(album, { ...photo, image: buildImage({ filename: null }) })).toBeNull()
})

it('an album tells search engines and other sites what it is, each of its pages for itself', () => {
  const first = toAlbumMetadata(album, [buildImage()], 1)
  const second = toAlbumMetadata(album, [buildImage()], 2)

  expect(first).toMatchObject({
    title: 'Lễ trao học bổng',
    description: 'Một buổi sáng bên hồ.',
    alternates: { canonical: '/thu-vien-anh/le-trao-hoc-bong' },
  })
  expect(first.openGraph?.images).toEqual([{ url: '/anh/trao-hoc-bong.jpg', width: 800, height: 600 }])
  expect(second).toMatchObject({
    title: 'Lễ trao học bổng – trang 2',
    alternates: { canonical: '/thu-vien-anh/le-trao-hoc-bong?trang=2' },
  })
  expect(toAlbumMetadata({ ...album, description: '' }, [], 1)).toMatchObject({
    description: 'Ảnh sự kiện ngày 11/11/2026, Xã Thác Bà.',
    robots: { index: false },
  })
})

it('a picture’s page is described by its caption', () => {
  const image = buildImage({ id: 7 })

  expect(toPhotoMetadata(album, { image, position: 3, total: 40 })).toMatchObject({
    title: 'Ảnh 3/40 – Lễ trao học bổng',
    description: image.caption,
    alternates: { canonical: '/thu-vien-anh/le-trao-hoc-bong/7' },
  })
})

it.each([
  ['draft', 0, 'Bản xem trước — chưa xuất bản'],
  ['published', 0, 'Bản xem trước — đã xuất bản'],
  [
    'draft',
    3,
    'Bản xem trước — chưa xuất bản. 3 ảnh chưa hiện với bạn đọc vì chưa có sự đồng ý còn hiệu lực.',
  ],
] as const)('a preview of a %s album with %i pictures held back says so', (_status, heldBack, text) => {
  expect(decidePreviewText({ _status }, heldBack)).toBe(text)
})
