import { isPublished } from '@/collections/access/published'
import { noteKeys } from '@/lib/server/renderContext'
import { newestKey, newsWindowKey } from '@/lib/server/surrogateKeys'
import { addressesOfAPart, type MonthPart } from '@/lib/view-models/sitemap'
import { listMonthCounts } from './listings'
import { noteArticles } from './notes'
import { asPublic, getPortal } from './portal'
import { linkSelection } from './selections'

/** Months with published articles, newest first. Months are those of UTC, as in the listings. */
export const listMonths = async () => {
  noteKeys([newestKey])
  return listMonthCounts()
}

/** What a sitemap says of the articles of a part of a month; empty where the month is none. */
export const listArticlesOfMonth = async ({ month, page }: MonthPart) => {
  noteKeys([newestKey])
  const from = new Date(`${month}-01T00:00:00Z`)
  if (Number.isNaN(from.getTime())) return []
  const until = new Date(from)
  until.setUTCMonth(until.getUTCMonth() + 1)
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 1,
    limit: addressesOfAPart,
    page,
    // Of a picture its files.
    populate: { images: { filename: true, width: true, height: true, sizes: true, avif: true } },
    select: { slug: true, updatedAt: true, leadImage: true },
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

/** As far as search engines look into a news sitemap (Google's documentation). */
const news = { hours: 48, limit: 1000 }

/** The articles of the last two days, newest first. */
export const listNews = async (now = new Date()) => {
  noteKeys([newestKey, newsWindowKey])
  const since = new Date(now.getTime() - news.hours * 3_600_000)
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 0,
    limit: news.limit,
    pagination: false,
    select: linkSelection,
    sort: ['-publishedAt', '-id'],
    where: { and: [isPublished, { publishedAt: { greater_than: since.toISOString() } }] },
    ...asPublic,
  })
  noteArticles(docs)
  return docs
}
