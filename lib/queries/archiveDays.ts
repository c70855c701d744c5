import { sql } from 'drizzle-orm'

import { allArticles, select } from './listings'

/*
 * The archive by days of Vietnam, from the counts that the database keeps (migration `topic_lists`). Days are written
 * as `2020-03-23`; a span of days ends before `until`.
 */

export interface DayCount {
  day: string
  count: number
}

export interface Span {
  from: string
  until: string
}

/** Of a year at most: 366 rows. */
export const listDayCounts = ({ from, until }: Span): Promise<DayCount[]> =>
  select(sql`
    SELECT to_char(day, 'YYYY-MM-DD') AS day, count FROM listing_days
    WHERE day >= ${from}::date AND day < ${until}::date AND count > 0 ORDER BY day`)

/** Months with published articles, as `2020-03`, newest first; a few hundred, of some thousand days. */
export const listMonthCounts = (): Promise<{ month: string; count: number }[]> =>
  select(sql`
    SELECT to_char(day, 'YYYY-MM') AS month, sum(count)::integer AS count FROM listing_days
    WHERE count > 0 GROUP BY 1 ORDER BY 1 DESC`)

/** The days with articles that stand nearest before and after a span; null at the ends of the archive. */
export const findNearestDays = async ({ from, until }: Span) => {
  const [found] = await select<{ earlier: string | null; later: string | null }>(sql`
    SELECT
      (SELECT to_char(max(day), 'YYYY-MM-DD') FROM listing_days WHERE day < ${from}::date AND count > 0) AS earlier,
      (SELECT to_char(min(day), 'YYYY-MM-DD') FROM listing_days WHERE day >= ${until}::date AND count > 0) AS later`)
  return found ?? { earlier: null, later: null }
}

/**
 * One page, counted from 1, of what was published within a span, newest first, and how many there are. The counts say
 * on which day the page begins; only within that day rows are passed over.
 */
export const findArchivePage = async ({ from, until }: Span, page: number, pageSize: number) => {
  const passed = (page - 1) * pageSize
  const [found] = await select<{ ids: number[]; total: number }>(sql`
    WITH days AS (
      SELECT day, count, sum(count) OVER (ORDER BY day DESC) AS reached
      FROM listing_days WHERE day >= ${from}::date AND day < ${until}::date
    ), first AS (
      SELECT day, reached - count AS newer FROM days WHERE reached > ${passed} ORDER BY day DESC LIMIT 1
    )
    SELECT coalesce((SELECT sum(count) FROM days), 0)::integer AS total, ARRAY(
      SELECT article_id FROM listings
      WHERE category_id = ${allArticles}
        AND published_at >= ${from}::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'
        AND published_at < ((SELECT day FROM first) + interval '1 day') AT TIME ZONE 'Asia/Ho_Chi_Minh'
      ORDER BY published_at DESC, article_id DESC
      LIMIT ${pageSize} OFFSET ${passed} - (SELECT newer FROM first)
    ) AS ids`)
  return found ?? { ids: [], total: 0 }
}
