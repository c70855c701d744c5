import { sql } from 'drizzle-orm'

import { noteKeys } from '@/lib/server/renderContext'
import { viewsKey } from '@/lib/server/surrogateKeys'
import type { MostReadPeriod } from '@/lib/view-models/addresses'
import { listByIds, listLinks } from './articles'
import { allArticles, select } from './listings'

/*
 * What is read most, and how much is read, from the sums that the front keeps (migration `views`). These pages are the
 * one exception to exact purging: the clock drops them every few minutes, since every reader changes the numbers.
 */

/** Days of Vietnam, today among them; hours go back a whole day from now. */
const daysOf = { '7-ngay': 7, '30-ngay': 30 } as const

/** Ids of published articles, most read first. */
const findMostReadIds = async (period: MostReadPeriod, limit: number): Promise<number[]> => {
  const views =
    period === '24h'
      ? sql`SELECT article_id, views FROM view_hours WHERE hour > now() - interval '24 hours'`
      : sql`SELECT article_id, views FROM view_days WHERE day > listing_day(now()) - ${daysOf[period]}::integer`
  const rows = await select<{ id: number }>(sql`
    SELECT read.article_id AS id
    FROM (SELECT article_id, sum(views) AS views FROM (${views}) AS each GROUP BY article_id) AS read
    JOIN listings ON listings.article_id = read.article_id AND listings.category_id = ${allArticles}
    ORDER BY read.views DESC, listings.published_at DESC, read.article_id DESC LIMIT ${limit}`)
  return rows.map(({ id }) => id)
}

export const listMostRead = async (period: MostReadPeriod, limit: number) => {
  noteKeys([viewsKey])
  return listByIds(await findMostReadIds(period, limit))
}

/** Headlines alone. */
export const listMostReadLinks = async (period: MostReadPeriod, limit: number) => {
  noteKeys([viewsKey])
  const ids = await findMostReadIds(period, limit)
  const links = await listLinks(ids)
  return ids.flatMap((id) => links.filter((link) => link.id === id))
}

/** How often articles were read today, this month and altogether. */
export const countVisits = async () => {
  noteKeys([viewsKey])
  const [counted] = await select<{ today: number; thisMonth: number; total: number }>(sql`
    SELECT
      coalesce(sum(views) FILTER (WHERE listing_day(hour) = today), 0)::integer AS today,
      coalesce(sum(views) FILTER (WHERE listing_day(hour) >= date_trunc('month', today)::date), 0)::integer AS "thisMonth",
      coalesce(sum(views), 0)::float8 AS total
    FROM view_totals CROSS JOIN (SELECT listing_day(now()) AS today) AS now`)
  return counted ?? { today: 0, thisMonth: 0, total: 0 }
}
