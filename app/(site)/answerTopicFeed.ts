import { permanentRedirect } from 'next/navigation'

import { listInTopicForFeed } from '@/lib/queries/feeds'
import { getTopicByFormerSlug, getTopicBySlug } from '@/lib/queries/topics'
import { toFeedHref, toTopicHref, type FeedFormat } from '@/lib/view-models/addresses'
import { answerFeed } from './answerFeed'
import { answerNothing } from './answerNothing'

export interface Props {
  params: Promise<{ slug: string }>
}

/** The newest of an event or a tag; one that has moved, or is of the other kind now, takes its feeds along. */
export const answerTopicFeed = async (
  kind: 'event' | 'tag',
  format: FeedFormat,
  { params }: Props,
): Promise<Response> => {
  const { slug } = await params
  const topic = (await getTopicBySlug(slug)) ?? (await getTopicByFormerSlug(slug))
  if (!topic) return answerNothing()
  const base = toTopicHref(topic)
  if (topic.slug !== slug || topic.kind !== kind) permanentRedirect(toFeedHref(base, format))
  const stories = await listInTopicForFeed(topic.id)
  if (stories.length === 0) return answerNothing()
  return answerFeed(format, { title: topic.name, description: topic.description || null, base }, stories)
}
