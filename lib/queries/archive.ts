import { noteKeys } from '@/lib/server/renderContext'
import { newestKey } from '@/lib/server/surrogateKeys'
import { findArchivePage, findNearestDays, listDayCounts, listMonthCounts, type Span } from './archiveDays'
import { listByIds } from './articles'

/** Months with published articles, as `2020-03`, newest first. */
export const getArchiveMonths = async () => {
  noteKeys([newestKey])
  return listMonthCounts()
}

/** How many articles each day of a span has, and where the archive goes on before and after it. */
export const getArchiveDays = async (span: Span) => {
  noteKeys([newestKey])
  const [days, nearest] = await Promise.all([listDayCounts(span), findNearestDays(span)])
  return { days, ...nearest }
}

/** One page, counted from 1, of what was published within a span, newest first. */
export const getArchiveArticles = async (span: Span, page: number, pageSize: number) => {
  noteKeys([newestKey])
  const { ids, total } = await findArchivePage(span, page, pageSize)
  return { docs: await listByIds(ids), page, total, totalPages: Math.ceil(total / pageSize) }
}
