import { isPublished } from '@/collections/access/published'
import { noteKeys } from '@/lib/server/renderContext'
import { articleKey, newestKey, topicArticlesKey } from '@/lib/server/surrogateKeys'
import type { FeedDocument } from '@/lib/view-models/feed'
import { noteListing } from './articles'
import { allArticles, findNewestIds, toTopicList } from './listings'
import { noteArticles, noteCredits } from './notes'
import { asPublic, getPortal } from './portal'
import { feedSelection } from './selections'
import { getSite } from './site'

/** Whoever follows a feed asks for it several times a day. Full texts are long. */
const storyCounts = { lead: 30, full: 20 }

/** The newest articles of the portal as a feed has them, with the text where an admin chose so. */
export const listNewestForFeed = async (): Promise<FeedDocument[]> => {
  noteKeys([newestKey])
  return listForFeed(allArticles)
}

/** The newest of those that stand on a category's page. */
export const listInCategoryForFeed = async (category: number): Promise<FeedDocument[]> => {
  await noteListing(category)
  return listForFeed(category)
}

/** The newest of a topic. */
export const listInTopicForFeed = async (topic: number): Promise<FeedDocument[]> => {
  noteKeys([topicArticlesKey(topic)])
  return listForFeed(toTopicList(topic))
}

/** @param list of the listings: a category, a topic, or all */
const listForFeed = async (list: number): Promise<FeedDocument[]> => {
  const isFull = (await getSite()).feedContent === 'full'
  return listFeedDocuments(await findNewestIds(list, isFull ? storyCounts.full : storyCounts.lead), isFull)
}

/** Those that are published, in the order of `ids`. */
export const listFeedDocuments = async (ids: number[], isFull: boolean): Promise<FeedDocument[]> => {
  if (ids.length === 0) return []
  // Also those that are not published yet.
  noteKeys(ids.map(articleKey))
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 1,
    limit: ids.length,
    pagination: false,
    select: isFull ? { ...feedSelection, body: true } : feedSelection,
    where: { and: [isPublished, { id: { in: ids } }] },
    ...asPublic,
  })
  noteArticles(docs)
  docs.forEach(noteCredits)
  return ids.flatMap((id) => docs.filter((story) => story.id === id))
}
