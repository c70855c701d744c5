import type { CollectionConfig, Plugin, PayloadRequest, Where } from 'payload'

import type { Announcement } from '@/lib/database/announcementFormat'
import { announce } from '@/lib/database/announcement'
import { globalKey, searchKey } from '@/lib/server/surrogateKeys'
import { isPublished } from '../../access/published'
import { toPublicComments } from '../../Comments/access'
import { mayBeShownAt } from '../../Images/access'
import {
  decideAlbumAnnouncement,
  decideArticleAnnouncement,
  decideAuthorAnnouncement,
  decideCategoryAnnouncement,
  decideCommentAnnouncement,
  decideDepartmentAnnouncement,
  decideImageAnnouncement,
  decideQuestionAnnouncement,
  decideRecordingAnnouncement,
  decideSourceAnnouncement,
  decideTopicAnnouncement,
  type Change,
} from './decideAnnouncement'

interface Announced {
  slug:
    | 'articles'
    | 'images'
    | 'albums'
    | 'categories'
    | 'authors'
    | 'sources'
    | 'topics'
    | 'comments'
    | 'departments'
    | 'questions'
    | 'recordings'
  /** What the public sees of the collection. */
  visible: () => Where
  decide: (change: Change<never>, holders?: number[]) => Announcement
  /** Ids of documents that show this one in a place that depends on it; asked before the write. */
  findHolders?: (req: PayloadRequest, id: number | string) => Promise<number[]>
}

/** Published albums with a picture. */
const findAlbumsWith = async (req: PayloadRequest, id: number | string): Promise<number[]> => {
  const { docs } = await req.payload.find({
    collection: 'albums',
    depth: 0,
    draft: false,
    pagination: false,
    // Whoever changes a picture need not be allowed to read albums; only keys of the cache come of it.
    overrideAccess: true,
    req,
    select: { slug: true },
    where: { and: [isPublished, { or: [{ photos: { in: [id] } }, { cover: { equals: id } }] }] },
  })
  return docs.map((album) => album.id)
}

const announced: Announced[] = [
  { slug: 'articles', visible: () => isPublished, decide: decideArticleAnnouncement },
  {
    slug: 'images',
    visible: () => mayBeShownAt(new Date()),
    decide: decideImageAnnouncement,
    findHolders: findAlbumsWith,
  },
  { slug: 'albums', visible: () => isPublished, decide: decideAlbumAnnouncement },
  { slug: 'categories', visible: () => ({}), decide: decideCategoryAnnouncement },
  { slug: 'authors', visible: () => ({}), decide: decideAuthorAnnouncement },
  { slug: 'sources', visible: () => ({}), decide: decideSourceAnnouncement },
  { slug: 'topics', visible: () => ({}), decide: decideTopicAnnouncement },
  { slug: 'comments', visible: toPublicComments, decide: decideCommentAnnouncement },
  { slug: 'departments', visible: () => ({}), decide: decideDepartmentAnnouncement },
  { slug: 'questions', visible: () => isPublished, decide: decideQuestionAnnouncement },
  { slug: 'recordings', visible: () => ({}), decide: decideRecordingAnnouncement },
]

/** What is found, and whose words it is found by. */
const searched: ReadonlySet<Announced['slug']> = new Set([
  'articles',
  'albums',
  'images',
  'authors',
  'sources',
  'topics',
])

/** The document as the public sees it now, on the transaction of the request. */
const readVisible = async (req: PayloadRequest, { slug, visible }: Announced, id: number | string) => {
  const { docs } = await req.payload.find({
    collection: slug,
    depth: 0,
    draft: false,
    limit: 1,
    pagination: false,
    // Former addresses are hidden, and whoever writes need not be allowed to read; nothing of this is answered.
    overrideAccess: true,
    showHiddenFields: true,
    req,
    where: { and: [{ id: { equals: id } }, visible()] },
  })
  return docs[0] ?? null
}

/** What stood there before a write. */
interface Before {
  document: unknown
  holders: number[]
}

const nothingBefore: Before = { document: null, holders: [] }

type Key = `announce:${string}`
const toContextKey = (collection: string, id: number | string): Key => `announce:${collection}:${id}`

/**
 * What stood there before is read before the write, since Payload gives hooks the newest draft, which readers do not
 * see: saving a draft of a published article changes nothing for them.
 */
const withAnnouncement = (collection: CollectionConfig, rule: Announced): CollectionConfig => {
  const remember = async (req: PayloadRequest, id: number | string | undefined) => {
    if (id === undefined) return
    const document = await readVisible(req, rule, id)
    const holders = (await rule.findHolders?.(req, id)) ?? []
    // Named only now: the look-up gives the request another context object.
    req.context[toContextKey(rule.slug, id)] = { document, holders } satisfies Before
  }
  const tell = async (req: PayloadRequest, id: number | string) => {
    const key = toContextKey(rule.slug, id)
    const { document: before, holders } = (req.context[key] as Before | undefined) ?? nothingBefore
    delete req.context[key]
    const after = (await readVisible(req, rule, id)) as never
    // The same row as before: a draft was saved beside it.
    if (JSON.stringify(before) === JSON.stringify(after)) return
    const { changed, withdrawn } = rule.decide({ id: Number(id), before: before as never, after }, holders)
    if (changed.length === 0) return
    const isSearched = searched.has(rule.slug)
    await announce(req, { changed: isSearched ? [...changed, searchKey] : changed, withdrawn })
  }
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [
        ...(hooks?.beforeChange ?? []),
        async ({ data, originalDoc, req }) => {
          await remember(req, originalDoc?.id)
          return data
        },
      ],
      afterChange: [...(hooks?.afterChange ?? []), async ({ doc, req }) => void (await tell(req, doc.id))],
      beforeDelete: [...(hooks?.beforeDelete ?? []), ({ id, req }) => remember(req, id)],
      afterDelete: [...(hooks?.afterDelete ?? []), async ({ id, req }) => void (await tell(req, id))],
    },
  }
}

/** Every change that readers can see is announced to every running portal, whichever way it is written. */
export const announceChanges = (): Plugin => (config) => ({
  ...config,
  collections: config.collections?.map((collection) => {
    const rule = announced.find(({ slug }) => slug === collection.slug)
    return rule ? withAnnouncement(collection, rule) : collection
  }),
  globals: config.globals?.map((global) => ({
    ...global,
    hooks: {
      ...global.hooks,
      afterChange: [
        ...(global.hooks?.afterChange ?? []),
        ({ req }) => announce(req, { changed: [globalKey(global.slug)], withdrawn: [] }),
      ],
    },
  })),
})
