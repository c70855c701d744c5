import { expect, it } from 'vitest'
import { buildArticle } from '@/tests/factories/documents'
import { toAlternates, toArticleMetadata } from './metadata'

const picture = { url: '/anh/trao-hoc-bong.jpg', width: 1200, height: 800 }

it('an article tells search engines and social networks what it is', () => {
  expect(toArticleMetadata(buildArticle(), picture)).toEqual({
    title: 'Trao học bổng cho học sinh nghèo',
    description: 'Hơn 1.230 suất quà đến tay học sinh.',
    authors: [{ name: 'Thu Trang', url: '/tac-gia/thu-trang' }],
    alternates: {
      canonical: '/bai-viet/trao-hoc-bong-cho-hoc-sinh-ngheo',
      types: {
        'application/rss+xml': [{ url: '/rss.xml', title: undefined }],
        'application/atom+xml': [{ url: '/atom.xml', title: undefined }],
      },
    },
    openGraph: {
      type: 'article',
      title: 'Trao học bổng cho học sinh nghèo',
      description: 'Hơn 1.230 suất quà đến tay học sinh.',
      url: '/bai-viet/trao-hoc-bong-cho-hoc-sinh-ngheo',
      publishedTime: '2020-03-23T09:40:00+07:00',
      images: [picture],
    },
  })
})

it('a category can be followed, and the whole portal beside it', () => {
  expect(toAlternates('/chuyen-muc/a?trang=2', { base: '/chuyen-muc/a', title: 'A' })?.types).toMatchObject({
    'application/atom+xml': [{ url: '/chuyen-muc/a/atom.xml', title: 'A' }, { url: '/atom.xml' }],
  })
})

it('what a draft does not have yet is left out', () => {
  const metadata = toArticleMetadata(buildArticle({ lead: '', publishedAt: null }), picture)

  expect(metadata.description).toBeUndefined()
  expect(metadata.openGraph).toMatchObject({ description: undefined, publishedTime: undefined })
})
