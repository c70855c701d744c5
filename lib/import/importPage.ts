import { createHash } from 'node:crypto'
import type { Payload } from 'payload'

import { asNames } from '@/collections/Articles/hooks/acceptNames'
import type { Article } from '@/lib/generated/payload-types'
import { toSlug } from '@/lib/vietnamese/slugs'
import { decodePage, parseOldPage, type OldPage } from './oldPage'
import { toBody } from './toLexical'

export type ImportOutcome =
  | { kind: 'added'; title: string; slug: string; isPublished: boolean; repairs: string[]; missing: string[] }
  | { kind: 'known'; title: string; slug: string }
  | { kind: 'refused'; reason: string }

interface Options {
  payload: Payload
  /** Category for what is imported. */
  category: number
  publish: boolean
}

// An import is started on the server, by whoever runs the portal.
const asPortal = { overrideAccess: true } as const

/** Makes an article of one page of the old site; a page that was imported before is left as editors have it now. */
export const importPage = async (
  bytes: Uint8Array,
  { payload, category, publish }: Options,
): Promise<ImportOutcome> => {
  const text = decodePage(bytes)
  if (text === null) return { kind: 'refused', reason: 'Tệp không phải văn bản UTF-8 hoặc UTF-16.' }
  const parsed = parseOldPage(text)
  if (!parsed.ok) return { kind: 'refused', reason: parsed.reason }

  const { page } = parsed
  const importKey = toImportKey(page)
  const known = await findImported(payload, importKey)
  if (known) return { kind: 'known', title: known.title ?? page.title, slug: known.slug ?? '' }

  const missing = [
    ...page.missing,
    ...(page.lead ? [] : ['Trang không có sapô: hãy viết trước khi xuất bản.']),
    ...(page.source ? [`Bài lấy từ ${page.source}: hãy ghi thời gian đăng gốc trước khi xuất bản.`] : []),
  ]
  // A republished item needs its original time, which the old pages do not tell.
  const isPublished = publish && page.lead !== '' && page.source === null
  const article = await payload.create({
    collection: 'articles',
    data: { ...toArticleData(page), importKey, category, _status: isPublished ? 'published' : 'draft' },
    draft: !isPublished,
    ...asPortal,
  })
  const { title, repairs } = page
  return { kind: 'added', title, slug: article.slug ?? '', isPublished, repairs, missing }
}

const toArticleData = (page: OldPage) => ({
  title: page.title,
  lead: page.lead,
  body: toBody(page) as unknown as NonNullable<Article['body']>,
  bylines: asNames(page.bylines),
  source: page.source ? { name: page.source } : undefined,
  publishedAt: page.publishedAt.toISOString(),
})

/** Headline and moment tell a page of the old site from all others; its text may be saved in more than one way. */
const toImportKey = ({ title, publishedAt }: OldPage): string =>
  createHash('sha256')
    .update(`${toSlug(title)} ${publishedAt.toISOString()}`)
    .digest('hex')

/** Also in the trash: what an editor threw away does not come back with the next import. */
const findImported = async (payload: Payload, importKey: string) => {
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 0,
    limit: 1,
    trash: true,
    where: { importKey: { equals: importKey } },
    ...asPortal,
  })
  return docs[0] ?? null
}
