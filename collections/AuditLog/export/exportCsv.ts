import type { Endpoint, PayloadRequest, Where } from 'payload'
import { Forbidden } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'

import type { AuditLog } from '@/lib/generated/payload-types'
import { formatDateTime } from '@/lib/vietnamese/dates'
import { isAdmin } from '../../access/roles'
import { toActionLabel } from '../auditActions'
import { toSubjectLabel } from '../subjects'
import { byteOrderMark, toCsvLine } from './csv'

/** So many entries are in memory at a time. */
const batchSize = 500

const headings = [
  'Bắt đầu',
  'Lần cuối',
  'Ai',
  'Việc',
  'Loại',
  'Mã',
  'Tên',
  'Phần đã sửa',
  'Số lần',
  'Ghi chú',
  'Từ đâu',
]

const toCells = (req: PayloadRequest, entry: AuditLog): string[] => [
  formatDateTime(entry.createdAt),
  formatDateTime(entry.updatedAt),
  entry.userName,
  toActionLabel(entry.action),
  toSubjectLabel(req.payload.config, entry.subject),
  entry.documentId ?? '',
  entry.title ?? '',
  entry.changes ?? '',
  String(entry.count ?? 1),
  entry.note ?? '',
  entry.origin ?? '',
]

/** The entries that a list shows, newest first, batch by batch: older than the last one, so that none comes twice. */
async function* readLines(req: PayloadRequest, where: Where): AsyncGenerator<string> {
  let start = byteOrderMark + toCsvLine(headings)
  let last: number | undefined
  do {
    const { docs } = await req.payload.find({
      collection: 'audit-log',
      depth: 0,
      limit: batchSize,
      pagination: false,
      overrideAccess: false,
      req,
      sort: '-id',
      where: last === undefined ? where : { and: [where, { id: { less_than: last } }] },
    })
    yield start + docs.map((entry) => toCsvLine(toCells(req, entry))).join('')
    start = ''
    last = docs.length === batchSize ? docs.at(-1)?.id : undefined
  } while (last !== undefined)
}

const toStream = (first: string, lines: AsyncGenerator<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(first)),
    async pull(controller) {
      const { done, value } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => void (await lines.return(undefined)),
  })
}

/** `GET /api/audit-log/nhat-ky.csv`, with the same `where` and `search` as the list. */
export const exportCsv: Endpoint = {
  path: '/nhat-ky.csv',
  method: 'get',
  handler: async (req) => {
    if (!isAdmin({ req })) throw new Forbidden(req.t)
    const { where, search } = req.query as { where?: Where; search?: string }
    const filter = mergeListSearchAndWhere({
      collectionConfig: req.payload.collections['audit-log'].config,
      search: typeof search === 'string' ? search : '',
      where: where ?? {},
    })
    const lines = readLines(req, filter)
    // A question that cannot be answered is refused before anything is sent.
    const { value: first } = await lines.next()
    return new Response(toStream(String(first), lines), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="nhat-ky.csv"',
        'Cache-Control': 'no-store',
      },
    })
  },
}
