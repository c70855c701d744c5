import { expect, it } from 'vitest'
import { buildArticle, buildAuthor, buildImage } from '@/tests/factories/documents'
import { toAuthorPage } from './author'

const articles = { docs: [buildArticle()], page: 1, totalPages: 1 }

it('an author is shown with a portrait, a line about the work, and the articles', () => {
  const author = buildAuthor({ office: 'Hội Khuyến học tỉnh', bio: 'Viết từ 2008.', portrait: buildImage() })

  expect(toAuthorPage(author, articles)).toMatchObject({
    name: 'Thu Trang',
    office: 'Hội Khuyến học tỉnh',
    bio: 'Viết từ 2008.',
    portrait: { width: 800 },
    stories: [{ title: 'Trao học bổng cho học sinh nghèo' }],
    pagination: { current: 1, total: 1 },
  })
})

it.each([undefined, null, 12])(
  'an author whose portrait is %j, and of whom only the name is known',
  (portrait) => {
    expect(toAuthorPage(buildAuthor({ portrait }), articles)).toMatchObject({
      office: null,
      bio: null,
      portrait: null,
    })
  },
)

it('the pages of an author have addresses of their own', () => {
  const { pagination } = toAuthorPage(buildAuthor(), { ...articles, page: 2, totalPages: 3 })

  expect(pagination).toMatchObject({ first: '/tac-gia/thu-trang', next: '/tac-gia/thu-trang?trang=3' })
})
