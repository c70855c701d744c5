import type { CollectionConfig, CollectionSlug, GlobalConfig, PayloadRequest, Plugin } from 'payload'

import { recordAudit } from '../../AuditLog/recordAudit'
import { decideActions } from './decideActions'
import { listChangedFields } from './changedFields'
import { auditSignIns, recordFailedSignIn } from './signIns'

type Values = Record<string, unknown>
type Id = number | string

/** What stood there before a write, remembered until the write is done. */
interface Before {
  title?: string
  changes: string[]
  wasPublic: boolean
  wasTrashed: boolean
  isTrashed: boolean
  isForReaders: boolean
}

type Key = `audit:${string}`
const toKey = (subject: string, id: Id | undefined): Key => `audit:${subject}:${id ?? 'new'}`

const take = (req: PayloadRequest, key: Key): Before | undefined => {
  const before = req.context[key] as Before | undefined
  delete req.context[key]
  return before
}

/** What readers see is the row itself, not its versions; Payload's operations would mix the two. */
const readRow = (
  req: PayloadRequest,
  { slug }: CollectionConfig,
  id: Id,
  fields: string[],
): Promise<Values | null> =>
  req.payload.db.findOne<{ id: Id } & Values>({
    collection: slug as CollectionSlug,
    req,
    select: Object.fromEntries(fields.map((field) => [field, true as const])),
    where: { id: { equals: id } },
  })

const isPublic = (row: Values | null): boolean => row?._status === 'published' && !row.deletedAt

/** What readers wrote: the log outlives what is erased, so it keeps no word of theirs, and no entry for each of them. */
const isPersonal = ({ custom }: CollectionConfig): boolean => Boolean(custom?.isPersonal)

const toTitle = (collection: CollectionConfig, document: Values | null | undefined): string | undefined => {
  if (isPersonal(collection)) return undefined
  const title = document?.[collection.admin?.useAsTitle ?? 'id']
  return title === undefined || title === null || title === '' ? undefined : String(title)
}

const withAudit = (collection: CollectionConfig): CollectionConfig => {
  const { slug, hooks } = collection
  const hasDrafts = Boolean(typeof collection.versions === 'object' && collection.versions.drafts)
  const readPublic = async (req: PayloadRequest, id: Id | undefined) =>
    hasDrafts && id !== undefined && isPublic(await readRow(req, collection, id, ['_status', 'deletedAt']))

  const remember = async (req: PayloadRequest, data: Values, original: Values | undefined) => {
    const id = original?.id as Id | undefined
    const changes = listChangedFields(collection.fields, original ?? {}, data)
    if (typeof data.password === 'string') changes.push('Mật khẩu')
    const before: Before = {
      title: toTitle(collection, data) ?? toTitle(collection, original),
      changes,
      wasPublic: await readPublic(req, id),
      wasTrashed: Boolean(original?.deletedAt),
      isTrashed: Boolean('deletedAt' in data ? data.deletedAt : original?.deletedAt),
      isForReaders: hasDrafts && data._status === 'published',
    }
    req.context[toKey(slug, id)] = before
  }

  const tell = async (req: PayloadRequest, id: Id, isNew: boolean) => {
    const before = take(req, toKey(slug, isNew ? undefined : id))
    if (!before || (isNew && !req.user && isPersonal(collection))) return
    const { title, changes, ...others } = before
    const actions = decideActions({
      ...others,
      isNew,
      isDuplicate: Boolean(req.context.isDuplicating),
      isRestoringVersion: Boolean(req.context.isRestoringVersion),
      isPublic: await readPublic(req, id),
      hasChanges: changes.length > 0,
    })
    for (const action of actions) {
      const mergeInto = action === 'update' ? ['update', 'create'] : []
      const changed = isNew ? [] : changes
      await recordAudit(req, { action, subject: slug, documentId: id, title, changes: changed, mergeInto })
    }
  }

  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [
        ...(hooks?.beforeOperation ?? []),
        ({ args, operation, req }) => {
          if (operation === 'create')
            req.context.isDuplicating = 'duplicateFromID' in args && args.duplicateFromID
          return args
        },
      ],
      beforeChange: [
        ...(hooks?.beforeChange ?? []),
        async ({ data, operation, originalDoc, req }) => {
          await remember(req, data, operation === 'create' ? undefined : originalDoc)
          return data
        },
      ],
      afterChange: [
        ...(hooks?.afterChange ?? []),
        async ({ doc, operation, req }) => void (await tell(req, doc.id, operation === 'create')),
      ],
      beforeDelete: [
        ...(hooks?.beforeDelete ?? []),
        async ({ id, req }) => {
          req.context[`${toKey(slug, id)}:title`] = toTitle(
            collection,
            await readRow(req, collection, id, [collection.admin?.useAsTitle ?? 'id']),
          )
        },
      ],
      afterDelete: [
        ...(hooks?.afterDelete ?? []),
        async ({ id, req }) => {
          const title = req.context[`${toKey(slug, id)}:title`] as string | undefined
          await recordAudit(req, { action: 'delete', subject: slug, documentId: id, title })
        },
      ],
    },
  }
}

const withGlobalAudit = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    beforeChange: [
      ...(global.hooks?.beforeChange ?? []),
      ({ data, originalDoc, req }) => {
        req.context[toKey(global.slug, 'global')] = listChangedFields(global.fields, originalDoc ?? {}, data)
        return data
      },
    ],
    afterChange: [
      ...(global.hooks?.afterChange ?? []),
      async ({ req }) => {
        const changes = (req.context[toKey(global.slug, 'global')] ?? []) as string[]
        if (changes.length === 0) return
        const title = typeof global.label === 'string' ? global.label : global.slug
        await recordAudit(req, {
          action: 'update',
          subject: global.slug,
          title,
          changes,
          mergeInto: ['update'],
        })
      },
    ],
  },
})

/** The log itself, and what the portal alone writes as a consequence of what is logged. */
const unlogged = ['audit-log', 'notifications']

/** Everything that people do to any collection and global goes into the audit log, whichever way it is written. */
export const auditChanges = (): Plugin => (config) => ({
  ...config,
  hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), recordFailedSignIn] },
  collections: config.collections?.map((collection) =>
    unlogged.includes(collection.slug) ? collection : auditSignIns(withAudit(collection)),
  ),
  globals: config.globals?.map(withGlobalAudit),
})
