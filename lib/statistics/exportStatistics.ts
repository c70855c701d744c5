import { Forbidden, type Endpoint } from 'payload'

import { isEditor } from '@/collections/access/roles'
import { byteOrderMark, toCsvLine } from '@/collections/AuditLog/export/csv'
import { toRange } from './ranges'
import { readStatistics, type Count, type Statistics } from './readStatistics'

const toLines = ({ series, articles, categories, referrers, devices }: Statistics): string[][] => {
  const toPart = (part: string, counts: Count[]) =>
    counts.map(({ name, views }) => [part, name, String(views)])
  return [
    ['Phần', 'Tên', 'Lượt đọc'],
    ...toPart('Thời gian', series),
    ...toPart('Bài viết', articles),
    ...toPart('Chuyên mục', categories),
    ...toPart('Đến từ', referrers),
    ...toPart('Thiết bị', devices),
  ]
}

/** `GET /api/thong-ke.csv?trong=7-ngay`: what the page of statistics shows. */
export const exportStatistics: Endpoint = {
  path: '/thong-ke.csv',
  method: 'get',
  handler: async (req) => {
    if (!isEditor({ req })) throw new Forbidden(req.t)
    const range = toRange(req.query.trong)
    const lines = toLines(await readStatistics(req.payload, range)).map(toCsvLine)
    return new Response(byteOrderMark + lines.join(''), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="thong-ke-${range}.csv"`,
        'Cache-Control': 'no-store',
      },
    })
  },
}
