import type { Payload } from 'payload'

import { asNames } from '@/collections/Articles/hooks/acceptNames'
import type { Article, Category, User } from '@/lib/generated/payload-types'

let count = 0

export const buildBody = (...paragraphs: string[]): NonNullable<Article['body']> => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: paragraphs.map((text) => ({
      type: 'paragraph',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      textFormat: 0,
      textStyle: '',
      children: [{ type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text }],
    })),
  },
})

export const createCategory = (payload: Payload, data: Partial<Category> = {}): Promise<Category> => {
  count += 1
  return payload.create({
    collection: 'categories',
    data: { name: `Chuyên mục thử ${count}`, ...data },
    // Test data stands before anybody who could make it.
    overrideAccess: true,
  })
}

type ArticleInput = Partial<
  Pick<Article, 'title' | 'lead' | 'body' | 'publishedAt' | 'featured' | '_status' | 'slug'>
> & {
  category?: number
  leadImage?: number
  recording?: number
  /** Names, which the portal finds or makes. */
  bylines?: string[]
  source?: Article['source']
  /** Names, as above. */
  topics?: string[]
  relatedArticles?: number[]
  user?: User & { collection: 'users' }
}

/** A complete article; published unless it is said otherwise. */
export const createArticle = async (
  payload: Payload,
  { user, ...input }: ArticleInput = {},
): Promise<Article> => {
  count += 1
  const category = input.category ?? (await createCategory(payload)).id
  // Nobody's role stands in the way: what its owner may not publish, the portal does.
  const isPublishedLater = user?.role === 'contributor' && (input._status ?? 'published') === 'published'
  const article = await payload.create({
    collection: 'articles',
    data: {
      title: `Bài thử số ${count}`,
      lead: 'Một câu tóm tắt đủ dài để hiện trên trang chủ và trong chuyên mục.',
      body: buildBody('Đoạn thứ nhất.', 'Đoạn thứ hai.'),
      publishedAt: '2020-03-23T02:40:00.000Z',
      _status: 'published',
      ...input,
      ...(isPublishedLater && { _status: 'draft' as const }),
      bylines: input.bylines && asNames(input.bylines),
      topics: input.topics && asNames(input.topics),
      category,
    },
    // Test data stands before anybody who could make it; `user` is who owns it.
    overrideAccess: true,
    user,
  })
  if (!isPublishedLater) return article
  const data = { _status: 'published' as const }
  // As above.
  return payload.update({ collection: 'articles', id: article.id, data, overrideAccess: true })
}
