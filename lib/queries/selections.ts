import type { ArticlesSelect } from '@/lib/generated/payload-types'

/** What a list of articles shows. Bodies stay in the database. */
export const storySelection = {
  title: true,
  slug: true,
  lead: true,
  leadImage: true,
  leadImageAlt: true,
  category: true,
  publishedAt: true,
} as const satisfies ArticlesSelect

/** What a feed says of an article; its text only where the feeds have it. */
export const feedSelection = {
  ...storySelection,
  bylines: true,
  updatedAt: true,
} as const satisfies ArticlesSelect

export const linkSelection = {
  title: true,
  slug: true,
  publishedAt: true,
} as const satisfies ArticlesSelect
