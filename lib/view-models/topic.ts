import type { Topic } from '@/lib/generated/payload-types'
import { compareVietnamese } from '@/lib/vietnamese/collation'
import { formatNumber } from '@/lib/vietnamese/numbers'
import { toTopicHref, toTopicsHref } from './addresses'
import type { TopicPage, TopicsPage } from './discoveryTypes'
import { toPagination } from './pagination'
import { toDateText, toStory, type StoryDocument } from './story'
import type { LinkText } from './types'

export const topicsName = 'Dòng sự kiện'

export const toTopicLink = (topic: Pick<Topic, 'name' | 'slug' | 'kind'>): LinkText => ({
  name: topic.name,
  href: toTopicHref(topic),
})

export const toArticleCount = (count: number): string => `${formatNumber(count)} bài`

interface PageOfStories {
  docs: StoryDocument[]
  page: number
  totalPages: number
}

export const toTopicPage = (topic: Topic, { docs, page, totalPages }: PageOfStories): TopicPage => ({
  name: topic.name,
  description: topic.description || null,
  ancestors: topic.kind === 'event' ? [{ name: topicsName, href: toTopicsHref() }] : [],
  stories: docs.map(toStory),
  pagination: toPagination(page, Math.max(totalPages, 1), (number) => toTopicHref(topic, number)),
})

interface CountedTopic {
  topic: Topic
  count: number
  /** ISO 8601 */
  newestAt: string
}

const eventsOnAPage = 30

/** @returns null for a page that there is not */
export const toTopicsPage = (topics: CountedTopic[], page: number): TopicsPage | null => {
  const events = topics.filter(({ topic }) => topic.kind === 'event')
  const tags = topics.filter(({ topic }) => topic.kind === 'tag').map(({ topic }) => toTopicLink(topic))
  const totalPages = Math.max(Math.ceil(events.length / eventsOnAPage), 1)
  if (page > totalPages) return null
  return {
    events: events
      .slice((page - 1) * eventsOnAPage, page * eventsOnAPage)
      .map(({ topic, count, newestAt }) => ({
        ...toTopicLink(topic),
        description: topic.description || null,
        count: toArticleCount(count),
        newestAt: toDateText(newestAt),
      })),
    tags: page === 1 ? tags.toSorted((a, b) => compareVietnamese(a.name, b.name)) : [],
    pagination: toPagination(page, totalPages, toTopicsHref),
  }
}
