import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'

import { TopicView } from '@/components/discovery/TopicView'
import { getTopicArticles, getTopicByFormerSlug, getTopicBySlug } from '@/lib/queries/topics'
import { toTopicHref } from '@/lib/view-models/addresses'
import { toAlternates } from '@/lib/view-models/metadata'
import { parsePageNumber } from '@/lib/view-models/pagination'
import { toTopicPage } from '@/lib/view-models/topic'
import { NotFound, notFoundMetadata } from './NotFound'
import { SiteFrame } from './SiteFrame'

const pageSize = 20

export interface TopicProps {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ trang?: string | string[] }>
}

type Kind = 'event' | 'tag'

const readAddress = async (kind: Kind, { params, searchParams }: TopicProps) => {
  const [{ slug }, { trang }] = await Promise.all([params, searchParams])
  const page = parsePageNumber(trang)
  const topic = (await getTopicBySlug(slug)) ?? (await getTopicByFormerSlug(slug))
  if (!topic) return null
  // It was renamed, or is of the other kind now.
  if (topic.slug !== slug || topic.kind !== kind) permanentRedirect(toTopicHref(topic, page ?? 1))
  const articles = page ? await getTopicArticles(topic.id, page, pageSize) : null
  return articles && articles.docs.length > 0 ? { topic, articles } : null
}

export const getTopicMetadata = async (kind: Kind, props: TopicProps): Promise<Metadata> => {
  const found = await readAddress(kind, props)
  if (!found) return notFoundMetadata
  const { topic, articles } = found
  return {
    title: articles.page > 1 ? `${topic.name} – trang ${articles.page}` : topic.name,
    description: topic.description || `Những bài viết về ${topic.name}.`,
    alternates: toAlternates(toTopicHref(topic, articles.page), {
      base: toTopicHref(topic),
      title: topic.name,
    }),
  }
}

/** An event and a tag look the same, at addresses of their own. */
export const TopicScreen = async ({ kind, props }: { kind: Kind; props: TopicProps }) => {
  const found = await readAddress(kind, props)
  if (!found) return <NotFound />
  return (
    <SiteFrame>
      <TopicView page={toTopicPage(found.topic, found.articles)} />
    </SiteFrame>
  )
}
