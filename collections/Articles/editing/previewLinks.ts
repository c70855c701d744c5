import type { Payload } from 'payload'

import { createPreviewToken } from '@/lib/server/previewToken'

/** Hours that a link may be good for, and what an editor chooses. */
export const previewPeriods = [
  { hours: 1, label: '1 giờ' },
  { hours: 24, label: '1 ngày' },
  { hours: 7 * 24, label: '7 ngày' },
] as const

/**
 * How often the links of an article have been withdrawn. Kept beside the article, not in it: an older version that is
 * restored would bring withdrawn links back to life.
 */
const toKey = (article: number): string => `xem-truoc:${article}`

export const getPreviewGeneration = async (payload: Payload, article: number): Promise<number> => {
  const kept = await payload.kv.get<{ generation: number }>(toKey(article))
  return kept?.generation ?? 0
}

export const withdrawPreviewLinks = async (payload: Payload, article: number): Promise<void> => {
  const generation = await getPreviewGeneration(payload, article)
  await payload.kv.set(toKey(article), { generation: generation + 1 })
}

/** Address without its origin, good for so many hours from now. */
export const createPreviewPath = async (
  payload: Payload,
  article: number,
  expiresAt: number,
): Promise<string> => {
  const generation = await getPreviewGeneration(payload, article)
  return `/xem-truoc/${article}?khoa=${createPreviewToken({ article, expiresAt, generation }, payload.secret)}`
}
