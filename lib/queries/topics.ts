import { cache } from 'react'

import { noteKeys } from '@/lib/server/renderContext'
import { addressKey, topicArticlesKey, topicListKey } from '@/lib/server/surrogateKeys'
import { toTopicHref } from '@/lib/view-models/addresses'
import { listByIds } from './articles'
import { findByFormerSlug } from './formerAddress'
import { findPage, listTopicCounts, toTopicList } from './listings'
import { noteTopics } from './notes'
import { asPublic, getPortal } from './portal'

/** An event or a tag that some published article belongs to, by the last part of its address. */
export const getTopicBySlug = cache(async (slug: string) => {
  noteKeys([toTopicHref({ kind: 'event', slug }), toTopicHref({ kind: 'tag', slug })].map(addressKey))
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection: 'topics',
    depth: 0,
    limit: 1,
    pagination: false,
    where: { slug: { equals: slug } },
    ...asPublic,
  })
  noteTopics(docs)
  // The first article that is published into it would make it appear.
  if (docs.length === 0) noteKeys([topicListKey])
  return docs[0] ?? null
})

/** The topic that once had this address; null when there is none that readers may see. */
export const getTopicByFormerSlug = cache(async (formerSlug: string) => {
  const topic = await findByFormerSlug('topics', formerSlug)
  // Whether readers may see it is asked as the public.
  return topic?.slug ? getTopicBySlug(topic.slug) : null
})

/** One page, counted from 1, of the articles of a topic, newest first. */
export const getTopicArticles = cache(async (topic: number, page: number, pageSize: number) => {
  noteKeys([topicArticlesKey(topic)])
  const { ids, total } = await findPage(toTopicList(topic), page, pageSize)
  return { docs: await listByIds(ids), page, totalPages: Math.ceil(total / pageSize) }
})

/** Every event and tag that readers may see, those with the newest article first; some hundred at most. */
export const listTopics = cache(async () => {
  noteKeys([topicListKey])
  const [payload, counts] = await Promise.all([getPortal(), listTopicCounts()])
  const { docs } = await payload.find({ collection: 'topics', depth: 0, pagination: false, ...asPublic })
  noteTopics(docs)
  return counts.flatMap(({ id, count, newestAt }) => {
    const topic = docs.find((candidate) => candidate.id === id)
    return topic ? [{ topic, count, newestAt }] : []
  })
})
