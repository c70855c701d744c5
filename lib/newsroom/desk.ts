import type { Payload, Where } from 'payload'

import { listOwnCategories } from '@/collections/Articles/ownCategories'
import type { Article, User } from '@/lib/generated/payload-types'
import { createLocalReq } from 'payload'
import { listReaderPost } from './readerPost'

type Person = User & { collection: 'users' }

const shown = 8
const day = 24 * 60 * 60 * 1000

const rowSelection = {
  title: true,
  stage: true,
  category: true,
  updatedAt: true,
  publishedAt: true,
  scheduledAt: true,
  scheduleError: true,
  createdBy: true,
} as const

export type DeskArticle = Pick<
  Article,
  'id' | 'title' | 'stage' | 'updatedAt' | 'publishedAt' | 'scheduledAt' | 'scheduleError'
> & {
  category?: Article['category']
}

export interface DeskList {
  docs: DeskArticle[]
  total: number
}

const createFinder = (payload: Payload, user: Person) => {
  const asPerson = { overrideAccess: false, user } as const
  return {
    asPerson,
    /** The newest state of articles, drafts included, as the person may see them. */
    list: async (where: Where, sort: string, limit = shown): Promise<DeskList> => {
      const { docs, totalDocs } = await payload.find({
        collection: 'articles',
        depth: 1,
        draft: true,
        limit,
        select: rowSelection,
        sort,
        where,
        ...asPerson,
      })
      return { docs: docs as DeskArticle[], total: totalDocs }
    },
  }
}

/** All that waits for somebody, or that they may want to know, when they sit down in the morning. */
export const getDesk = async (payload: Payload, user: Person) => {
  const { asPerson, list } = createFinder(payload, user)
  const isEditor = user.role === 'admin' || user.role === 'editor'
  const writes = isEditor || user.role === 'contributor'
  const none: DeskList = { docs: [], total: 0 }
  const own: Where = { createdBy: { equals: user.id } }
  const categories = await listOwnCategories(await createLocalReq({ user }, payload))
  const within: Where[] = categories ? [{ category: { in: categories } }] : []
  const lastMonth = new Date(Date.now() - 30 * day).toISOString()

  const [waiting, returned, scheduled, drafts, out, failed, notifications, photos, post] = await Promise.all([
    isEditor ? list({ and: [{ stage: { equals: 'submitted' } }, ...within] }, 'updatedAt') : none,
    writes ? list({ and: [own, { stage: { equals: 'returned' } }] }, '-updatedAt') : none,
    writes
      ? list({ and: [{ stage: { equals: 'scheduled' } }, ...(isEditor ? [] : [own])] }, 'scheduledAt', 30)
      : none,
    writes ? list({ and: [own, { stage: { equals: 'writing' } }, hasTitle] }, '-updatedAt') : none,
    writes
      ? list(
          {
            and: [
              { stage: { equals: 'published' } },
              { publishedAt: { greater_than: lastMonth } },
              ...(isEditor ? [] : [own]),
            ],
          },
          '-publishedAt',
        )
      : none,
    writes
      ? list({ and: [{ scheduleError: { exists: true } }, ...(isEditor ? [] : [own])] }, '-updatedAt')
      : none,
    payload.find({
      collection: 'notifications',
      depth: 0,
      limit: shown,
      sort: '-createdAt',
      where: { readAt: { exists: false } },
      ...asPerson,
    }),
    payload.find({
      collection: 'images',
      depth: 0,
      limit: 6,
      sort: '-createdAt',
      where: { lacksDescription: { equals: true } },
      ...asPerson,
    }),
    isEditor ? listReaderPost(payload, user) : null,
  ])
  return { waiting, returned, scheduled, drafts, out, failed, notifications, photos, post }
}

export type Desk = Awaited<ReturnType<typeof getDesk>>

/** Opening a new article leaves an empty draft behind; it is nobody's work. */
const hasTitle: Where = { title: { exists: true } }

/** What is planned and what went out between two moments. */
export const listForCalendar = async (payload: Payload, user: Person, from: Date, until: Date) => {
  const { list } = createFinder(payload, user)
  const between = (field: string): Where[] => [
    { [field]: { greater_than_equal: from.toISOString() } },
    { [field]: { less_than_equal: until.toISOString() } },
  ]
  const most = 500
  const [planned, published] = await Promise.all([
    list({ and: [{ stage: { equals: 'scheduled' } }, ...between('scheduledAt')] }, 'scheduledAt', most),
    list({ and: [{ stage: { equals: 'published' } }, ...between('publishedAt')] }, 'publishedAt', most),
  ])
  return {
    planned: planned.docs,
    published: published.docs,
    isCut: published.total > most || planned.total > most,
  }
}
