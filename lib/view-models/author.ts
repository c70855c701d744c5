import type { Author, Image } from '@/lib/generated/payload-types'
import { toAuthorHref } from './addresses'
import { toPagination } from './pagination'
import { toPicture } from './picture'
import { toDocument } from './relations'
import { toStory, type StoryDocument } from './story'
import type { AuthorPage } from './types'

interface PageOfStories {
  docs: StoryDocument[]
  page: number
  totalPages: number
}

export const toAuthorPage = (author: Author, { docs, page, totalPages }: PageOfStories): AuthorPage => ({
  name: author.name,
  office: author.office || null,
  bio: author.bio || null,
  portrait: toPicture(toDocument<Image>(author.portrait)),
  stories: docs.map(toStory),
  pagination: toPagination(page, Math.max(totalPages, 1), (number) =>
    toAuthorHref(author.slug ?? '', number),
  ),
})
