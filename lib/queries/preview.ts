import { headers as getHeaders } from 'next/headers'
import { cache } from 'react'

import { getPreviewGeneration } from '@/collections/Articles/editing/previewLinks'
import { isPublished } from '@/collections/access/published'
import type { Article } from '@/lib/generated/payload-types'
import { checkPreviewToken } from '@/lib/server/previewToken'
import { asPublic, getPortal } from './portal'

const getUser = cache(async () => {
  const payload = await getPortal()
  const { user } = await payload.auth({ headers: await getHeaders() })
  return user
})

export const isSignedIn = async (): Promise<boolean> => (await getUser()) !== null

/** The newest draft of an article for the person who asks; null when there is none that they may read. */
export const getDraft = async (id: number) => {
  const payload = await getPortal()
  const user = await getUser()
  if (!user) return null
  return payload.findByID({
    collection: 'articles',
    id,
    depth: 2,
    draft: true,
    disableErrors: true,
    overrideAccess: false,
    user,
  })
}

export type SharedPreview =
  | { kind: 'open'; draft: Article; expiresAt: number }
  /** Was good once. */
  | { kind: 'expired' }
  /** Withdrawn, forged or mistyped; or the article is gone. */
  | { kind: 'invalid' }

/**
 * The newest draft of an article for whoever has a link to it. All that hangs on it is read as the public: a picture of
 * children without consent, or a related article that is not published, stays out.
 */
export const getSharedDraft = async (id: number, token: string): Promise<SharedPreview> => {
  const payload = await getPortal()
  const generation = await getPreviewGeneration(payload, id)
  const verdict = checkPreviewToken(token, { article: id, generation }, payload.secret, Date.now())
  if (verdict.kind !== 'valid') return verdict
  const draft = await payload.findByID({
    collection: 'articles',
    id,
    context: { sharedPreview: id },
    depth: 2,
    draft: true,
    disableErrors: true,
    ...asPublic,
  })
  return draft ? { kind: 'open', draft, expiresAt: verdict.expiresAt } : { kind: 'invalid' }
}

/** Where readers find the article now; null while it is not published. */
export const getPublishedSlug = async (id: number): Promise<string | null> => {
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 0,
    limit: 1,
    pagination: false,
    select: { slug: true },
    where: { and: [isPublished, { id: { equals: id } }] },
    ...asPublic,
  })
  return docs[0]?.slug ?? null
}

/**
 * The newest draft of an album for the person who asks, with its pictures as readers would see them: null when there is
 * none that they may read.
 */
export const getAlbumDraft = async (id: number) => {
  const payload = await getPortal()
  const user = await getUser()
  if (!user) return null
  return payload.findByID({
    collection: 'albums',
    id,
    depth: 0,
    draft: true,
    disableErrors: true,
    overrideAccess: false,
    user,
  })
}
