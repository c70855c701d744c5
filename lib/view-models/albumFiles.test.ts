import { expect, it } from 'vitest'

import type { Album } from '@/lib/generated/payload-types'
import { buildImage } from '@/tests/factories/documents'
import { toAlbumFiles } from './albumFiles'

const album = {
  id: 1,
  title: 'Lễ trao học bổng',
  slug: 'le-trao-hoc-bong',
  date: '2026-11-11T01:00:00.000Z',
  place: 'Xã Thác Bà',
  description: 'Một buổi sáng bên hồ.',
  photos: [],
} as unknown as Album
const site = 'https://khuyenhoc.example.vn'

it('files are named by their place and what they show, with their own endings', () => {
  const images = [
    buildImage({ filename: 'a-1.jpg', caption: 'Trao xe đạp cho học trò xã Thác Bà' }),
    buildImage({ filename: 'b-2.webp', caption: null, alt: 'Thuyền trên hồ' }),
    buildImage({ filename: 'c-3.png', caption: null, alt: null }),
    buildImage({ filename: null }),
  ]

  expect(toAlbumFiles(album, images, site)).toMatchObject({
    name: 'le-trao-hoc-bong',
    pictures: [
      { file: 'a-1.jpg', name: '01-trao-xe-dap-cho-hoc-tro-xa-thac-ba.jpg' },
      { file: 'b-2.webp', name: '02-thuyen-tren-ho.webp' },
      { file: 'c-3.png', name: '03-le-trao-hoc-bong.png' },
    ],
  })
})

it('a hundred and more are numbered so that a folder keeps their order', () => {
  const images = Array.from({ length: 100 }, () => buildImage())

  expect(toAlbumFiles(album, images, site).pictures[0]?.name).toMatch(/^001-/)
})

it('the text names the event, and caption and credit of each file, for editors on Windows too', () => {
  const images = [buildImage({ filename: 'a-1.jpg', caption: 'Trao xe đạp', credit: 'Ảnh: Thu Trang' })]

  expect(toAlbumFiles(album, images, site).text).toBe(
    [
      '\uFEFFLễ trao học bổng',
      '',
      '11/11/2026, Xã Thác Bà',
      '',
      'Một buổi sáng bên hồ.',
      '',
      'https://khuyenhoc.example.vn/thu-vien-anh/le-trao-hoc-bong',
      '',
      '01-trao-xe-dap.jpg',
      'Trao xe đạp',
      'Ảnh: Thu Trang',
      '',
    ].join('\r\n'),
  )
})
