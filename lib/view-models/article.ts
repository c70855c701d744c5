import { formatDateTime } from '@/lib/vietnamese/dates'
import type { Article, Author, Category, Image, Source } from '@/lib/generated/payload-types'
import { toArticleHref, toAbsolute, toAuthorHref } from './addresses'
import { toAlbumCard, type AlbumEntry } from './album'
import { toBody } from './body'
import { toAncestors } from './categoryTree'
import { toPicture } from './picture'
import { toDocument, toDocuments } from './relations'
import {
  toCategoryLink,
  toDateText,
  toStory,
  toStoryLink,
  type LinkDocument,
  type StoryDocument,
} from './story'
import type { ArticlePage, Byline, Correction, LinkText, SourceLine } from './types'

interface Surroundings {
  categories: Category[]
  newer: LinkDocument | null
  older: LinkDocument | null
  related: StoryDocument[]
  albums: AlbumEntry[]
  /** Address of the portal without a slash at its end. */
  site: string
}

export const toArticlePage = (
  article: Article,
  { categories, newer, older, related, albums, site }: Surroundings,
): ArticlePage => {
  const category = toDocument<Category>(article.category)
  const categoryLink = toCategoryLink(category)
  const ancestors = category ? toAncestors(categories, category.id) : []
  return {
    title: article.title ?? '',
    category: categoryLink,
    breadcrumb: [...ancestors.map(toCategoryLink), categoryLink].filter(
      (link): link is LinkText => link !== null,
    ),
    publishedAt: toDateText(article.publishedAt, formatDateTime),
    lead: article.lead ?? '',
    leadPicture: toPicture(toDocument<Image>(article.leadImage), { alt: article.leadImageAlt }),
    body: toBody(article.body),
    bylines: toBylines(article),
    source: toSourceLine(article.source),
    topics: article.topics ?? [],
    corrections: toCorrections(article),
    newer: newer && toStoryLink(newer),
    older: older && toStoryLink(older),
    related: related.map(toStory),
    albums: albums.map(toAlbumCard),
    url: toAbsolute(site, toArticleHref(article.slug ?? '')),
  }
}

export const toBylines = ({ bylines }: Pick<Article, 'bylines'>): Byline[] =>
  toDocuments<Author>(bylines).map(({ name, slug }) => ({ name, href: slug ? toAuthorHref(slug) : null }))

const toSourceLine = (source: Article['source']): SourceLine | null => {
  const outlet = toDocument<Source>(source?.outlet)
  if (!source || !outlet) return null
  return {
    name: outlet.name,
    href: source.url || outlet.url || null,
    publishedAt: source.publishedAt ? toDateText(source.publishedAt) : null,
    author: source.author || null,
  }
}

/** Newest first; of one day, the one that was added last. */
const toCorrections = ({ corrections }: Article): Correction[] =>
  (corrections ?? [])
    .toReversed()
    .map(({ date, text }) => ({ date: toDateText(date), text }))
    .sort((a, b) => b.date.iso.slice(0, 10).localeCompare(a.date.iso.slice(0, 10)))
