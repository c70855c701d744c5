import { expect, it } from 'vitest'
import { buildArticle, buildImage } from '@/tests/factories/documents'
import { toArticleMetadata } from './metadata'

it('an article tells search engines and social networks what it is', () => {
  expect(toArticleMetadata(buildArticle())).toEqual({
    title: 'Trao học bổng cho học sinh nghèo',
    description: 'Hơn 1.230 suất quà đến tay học sinh.',
    authors: [{ name: 'Thu Trang', url: '/tac-gia/thu-trang' }],
    alternates: {
      canonical: '/bai-viet/trao-hoc-bong-cho-hoc-sinh-ngheo',
      types: { 'application/rss+xml': '/rss.xml' },
    },
    openGraph: {
      type: 'article',
      title: 'Trao học bổng cho học sinh nghèo',
      description: 'Hơn 1.230 suất quà đến tay học sinh.',
      url: '/bai-viet/trao-hoc-bong-cho-hoc-sinh-ngheo',
      publishedTime: '2020-03-23T09:40:00+07:00',
      images: [{ url: '/anh/trao-hoc-bong.jpg', width: 800, height: 600 }],
    },
  })
})

it.each([undefined, null, 12, buildImage({ filename: null })])(
  'an article without a picture that the public may see shares none',
  (leadImage) => {
    expect(toArticleMetadata(buildArticle({ leadImage })).openGraph?.images).toEqual([])
  },
)

it('what a draft does not have yet is left out', () => {
  const metadata = toArticleMetadata(buildArticle({ lead: '', publishedAt: null }))

  expect(metadata.description).toBeUndefined()
  expect(metadata.openGraph).toMatchObject({ description: undefined, publishedTime: undefined })
})
