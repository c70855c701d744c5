import { sql } from 'drizzle-orm'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { Forbidden, type Endpoint, type PayloadRequest } from 'payload'

import { toTitleKey } from '@/lib/vietnamese/titles'
import { isStaff } from '../access/roles'

const shown = 3

/** Articles with the same letters, marks aside, by the index that search has. */
const listCandidates = async (req: PayloadRequest, title: string): Promise<number[]> => {
  const { drizzle } = req.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    SELECT parent_id FROM _articles_v
    WHERE latest AND version_title_folded = fold_for_search(${title}) LIMIT 100`)
  return rows.map(({ parent_id }) => Number(parent_id))
}

/** `GET /api/articles/same-title?title=…&id=…`: other articles with that title, of those that the person may see. */
export const sameTitle: Endpoint = {
  path: '/same-title',
  method: 'get',
  handler: async (req) => {
    if (!isStaff({ req })) throw new Forbidden(req.t)
    const title = req.searchParams.get('title') ?? ''
    const key = toTitleKey(title)
    if (!key) return Response.json({ docs: [] })
    const { docs } = await req.payload.find({
      collection: 'articles',
      depth: 0,
      draft: true,
      pagination: false,
      limit: 100,
      overrideAccess: false,
      req,
      select: { title: true, publishedAt: true },
      where: {
        and: [
          { id: { in: await listCandidates(req, title) } },
          { id: { not_equals: Number(req.searchParams.get('id')) || 0 } },
        ],
      },
    })
    const same = docs.filter((doc) => toTitleKey(doc.title ?? '') === key).slice(0, shown)
    return Response.json({ docs: same })
  },
}
