import { expect, it } from 'vitest'

import type { Site } from '@/lib/generated/payload-types'
import { buildArticle, buildImage } from '@/tests/factories/documents'
import { decideSharedPicture } from './sharedPicture'

const site = { id: 1, name: 'Hội Khuyến học tỉnh' } as Site
const wide = buildImage({
  width: 2000,
  sizes: { jpeg: { filename: 'trao-1200x800.jpg', width: 1200, height: 800 } },
})

it('a lead picture that is wide enough is shared as its JPEG', () => {
  expect(decideSharedPicture(buildArticle({ leadImage: wide }), site)).toEqual({
    url: '/anh/trao-1200x800.jpg',
    width: 1200,
    height: 800,
  })
})

it.each([undefined, null, 12, buildImage(), buildImage({ filename: null })])(
  'without a picture that is wide enough and may be seen the title is drawn',
  (leadImage) => {
    expect(decideSharedPicture(buildArticle({ leadImage }), site)).toEqual({
      url: expect.stringMatching(/^\/chia-se\/trao-hoc-bong-cho-hoc-sinh-ngheo-[0-9a-f]{10}\.png$/),
      width: 1200,
      height: 630,
    })
  },
)

it('another title, or another name of the portal, is another picture; another lead is not', () => {
  const toUrl = (data = {}, portal = site) =>
    decideSharedPicture(buildArticle({ leadImage: null, ...data }), portal).url

  expect(toUrl({ title: 'Tiêu đề khác' })).not.toBe(toUrl())
  expect(toUrl({}, { ...site, name: 'Hội khác' })).not.toBe(toUrl())
  expect(toUrl({ lead: 'Sapô khác' })).toBe(toUrl())
})
