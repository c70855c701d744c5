import { permanentRedirect } from 'next/navigation'

import { getCurrentCategorySlug, listCategories } from '@/lib/queries/categories'
import { listInCategoryForFeed } from '@/lib/queries/feeds'
import { toCategoryHref, toFeedHref, type FeedFormat } from '@/lib/view-models/addresses'
import { answerFeed } from '../../answerFeed'
import { answerNothing } from '../../answerNothing'

export interface Props {
  params: Promise<{ slug: string }>
}

/** The newest that stand on a category's page; one that has moved takes its feeds along. */
export const answerCategoryFeed = async (format: FeedFormat, { params }: Props): Promise<Response> => {
  const { slug } = await params
  const category = (await listCategories()).find((candidate) => candidate.slug === slug)
  if (category) {
    const subject = {
      title: category.name,
      description: category.description || null,
      base: toCategoryHref(slug),
    }
    return answerFeed(format, subject, await listInCategoryForFeed(category.id))
  }
  const current = await getCurrentCategorySlug(slug)
  if (current) permanentRedirect(toFeedHref(toCategoryHref(current), format))
  return answerNothing()
}
