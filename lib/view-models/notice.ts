import type { Notice } from '@/lib/generated/payload-types'
import { toArticleHref } from './addresses'
import type { NoticeText } from './types'

/** @param article where the notice leads to, as far as the public may see it; it comes before an address */
export const toNotice = (
  notice: Partial<Pick<Notice, 'text' | 'url'>>,
  article: { slug?: string | null } | null,
): NoticeText | null => {
  if (!notice.text) return null
  return { text: notice.text, href: article?.slug ? toArticleHref(article.slug) : notice.url || null }
}

/** Moments at which the notice comes or goes by itself, in milliseconds since 1970. */
export const toNoticeMoments = ({
  isOn,
  startsAt,
  endsAt,
}: Partial<Pick<Notice, 'isOn' | 'startsAt' | 'endsAt'>>): number[] =>
  isOn ? [startsAt, endsAt].flatMap((moment) => (moment ? Date.parse(moment) : [])) : []
