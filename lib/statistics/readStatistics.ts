import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql, type SQL } from 'drizzle-orm'
import type { Payload } from 'payload'

import type { Device } from '@/lib/server/views/viewBatch'
import type { Range } from './ranges'

export interface Count {
  name: string
  views: number
}

export interface ArticleCount extends Count {
  id: number
  category: string
}

export interface Statistics {
  total: number
  /** Oldest first, without gaps; `name` is an hour, a day or a month. */
  series: Count[]
  /** All others most read first. */
  articles: ArticleCount[]
  categories: Count[]
  referrers: Count[]
  devices: Count[]
}

const listedArticles = 25
const listedReferrers = 20

const deviceNames: Record<Device, string> = {
  phone: 'Điện thoại',
  tablet: 'Máy tính bảng',
  computer: 'Máy tính',
}

interface Window {
  /** `(begins, label)`: every step of the plot, as moments in Vietnam without a zone. */
  steps: SQL
  step: string
  /** What each article was read: `(article_id, views)`. */
  read: SQL
  /** First day whose origins count. */
  firstDay: SQL
}

const today = sql`listing_day(now())`
const localNow = sql`(now() AT TIME ZONE 'Asia/Ho_Chi_Minh')`

const ofDays = (count: number): Window => ({
  steps: sql`SELECT moment AS begins, to_char(moment, 'DD/MM') AS label
    FROM generate_series((${today} - ${count - 1}::integer)::timestamp, ${today}::timestamp, interval '1 day') AS moment`,
  step: '1 day',
  read: sql`SELECT article_id, views FROM view_days WHERE day > ${today} - ${count}::integer`,
  firstDay: sql`${today} - ${count - 1}::integer`,
})

const firstMonth = sql`date_trunc('month', ${localNow}) - interval '11 months'`

const toWindow = (range: Range): Window => {
  switch (range) {
    case '24h':
      return {
        steps: sql`SELECT moment AS begins, to_char(moment, 'FMHH24') || ' giờ' AS label
          FROM generate_series(date_trunc('hour', ${localNow}) - interval '23 hours', ${localNow}, interval '1 hour') AS moment`,
        step: '1 hour',
        read: sql`SELECT article_id, views FROM view_hours WHERE hour > now() - interval '24 hours'`,
        // Origins are kept by days alone.
        firstDay: sql`${today} - 1`,
      }
    case '7-ngay':
      return ofDays(7)
    case '30-ngay':
      return ofDays(30)
    case '1-nam':
      return {
        steps: sql`SELECT moment AS begins, to_char(moment, 'MM/YYYY') AS label
          FROM generate_series(${firstMonth}, ${localNow}, interval '1 month') AS moment`,
        step: '1 month',
        read: sql`SELECT article_id, views FROM view_days WHERE day >= (${firstMonth})::date`,
        firstDay: sql`(${firstMonth})::date`,
      }
  }
}

/** What was read, for the newsroom; whoever asks has to see to it that they may know. */
export const readStatistics = async (payload: Payload, range: Range): Promise<Statistics> => {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const select = async <Row>(query: SQL): Promise<Row[]> => (await drizzle.execute(query)).rows as Row[]
  const { steps, step, read, firstDay } = toWindow(range)
  const sums = sql`SELECT article_id, sum(views)::integer AS views FROM (${read}) AS each GROUP BY article_id`
  const ofOrigin = (kind: string, limit: number) =>
    select<Count>(sql`
      SELECT name, sum(views)::integer AS views FROM view_origins WHERE kind = ${kind} AND day >= ${firstDay}
      GROUP BY name ORDER BY views DESC, name LIMIT ${limit}`)
  const [series, articles, categories, referrers, devices] = await Promise.all([
    select<Count>(sql`
      SELECT steps.label AS name, coalesce(sum(totals.views), 0)::integer AS views
      FROM (${steps}) AS steps
      LEFT JOIN view_totals AS totals ON totals.hour >= steps.begins::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh'
        AND totals.hour < (steps.begins::timestamp + ${step}::interval) AT TIME ZONE 'Asia/Ho_Chi_Minh'
      GROUP BY steps.begins, steps.label ORDER BY steps.begins`),
    select<ArticleCount>(sql`
      SELECT articles.id, coalesce(articles.title, '') AS name, coalesce(categories.name, '') AS category, sums.views
      FROM (${sums}) AS sums JOIN articles ON articles.id = sums.article_id
      LEFT JOIN categories ON categories.id = articles.category_id
      ORDER BY sums.views DESC, articles.id DESC LIMIT ${listedArticles}`),
    select<Count>(sql`
      SELECT coalesce(categories.name, '(không có)') AS name, sum(sums.views)::integer AS views
      FROM (${sums}) AS sums JOIN articles ON articles.id = sums.article_id
      LEFT JOIN categories ON categories.id = articles.category_id
      GROUP BY categories.id, categories.name ORDER BY views DESC, name`),
    ofOrigin('referrer', listedReferrers),
    ofOrigin('device', Object.keys(deviceNames).length),
  ])
  return {
    total: series.reduce((sum, { views }) => sum + views, 0),
    series,
    articles,
    categories,
    referrers,
    devices: devices.map(({ name, views }) => ({ name: deviceNames[name as Device] ?? name, views })),
  }
}
