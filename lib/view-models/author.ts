import type { Author, Image } from '@/lib/generated/payload-types'
import { comparePeople } from '@/lib/vietnamese/collation'
import { toAuthorHref, toAuthorsHref } from './addresses'
import type { AuthorsPage } from './discoveryTypes'
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

const authorsOnAPage = 60

/**
 * In the order of a Vietnamese list of people: by given name.
 * @returns null for a page that there is not
 */
export const toAuthorsPage = (
  authors: Pick<Author, 'name' | 'slug' | 'office'>[],
  page: number,
): AuthorsPage | null => {
  const totalPages = Math.max(Math.ceil(authors.length / authorsOnAPage), 1)
  if (page > totalPages) return null
  return {
    authors: authors
      .toSorted((a, b) => comparePeople(a.name, b.name))
      .slice((page - 1) * authorsOnAPage, page * authorsOnAPage)
      .map(({ name, slug, office }) => ({ name, href: toAuthorHref(slug ?? ''), office: office || null })),
    pagination: toPagination(page, totalPages, toAuthorsHref),
  }
}
