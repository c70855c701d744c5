import { isPublished } from '@/collections/access/published'
import { noteKeys } from '@/lib/server/renderContext'
import { newestKey } from '@/lib/server/surrogateKeys'
import { listMonthNames } from './listings'
import { noteArticles } from './notes'
import { asPublic, getPortal } from './portal'

/** Months with published articles, as `2020-03`, newest first. Months are those of UTC, as in the listings. */
export const listMonths = async (): Promise<string[]> => {
  noteKeys([newestKey])
  return listMonthNames()
}

/** What a sitemap says of the articles of a month, written as `2020-03`; empty where the month is none. */
export const listArticlesOfMonth = async (month: string) => {
  noteKeys([newestKey])
  const from = new Date(`${month}-01T00:00:00Z`)
  if (Number.isNaN(from.getTime())) return []
  const until = new Date(from)
  until.setUTCMonth(until.getUTCMonth() + 1)
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 0,
    pagination: false,
    select: { slug: true, updatedAt: true },
    sort: ['-publishedAt', '-id'],
    where: {
      and: [
        isPublished,
        { publishedAt: { greater_than_equal: from.toISOString() } },
        { publishedAt: { less_than: until.toISOString() } },
      ],
    },
    ...asPublic,
  })
  noteArticles(docs)
  return docs
}
