import { formatDateTime } from '@/lib/vietnamese/dates'
import { countSyllables, toReadingMinutes } from '@/lib/vietnamese/readingTime'
import type {
  Article,
  Author,
  Category,
  Image,
  Participation,
  Recording,
  Source,
  Topic,
} from '@/lib/generated/payload-types'
import {
  toAbsolute,
  toArticleHref,
  toAuthorHref,
  toQrHref,
  toSavedArticleHref,
  toZaloHref,
} from './addresses'
import { toAlbumCard, type AlbumEntry } from './album'
import { toBody } from './body'
import { toAncestors } from './categoryTree'
import { decideContents, toReadText } from './contents'
import { toReaderLinks } from './participation'
import { toPicture } from './picture'
import { toRecordingLine } from './recording'
import { toDocument, toDocuments } from './relations'
import { toTopicLink } from './topic'
import {
  toCategoryLink,
  toDateText,
  toStory,
  toStoryLink,
  type LinkDocument,
  type StoryDocument,
} from './story'
import type { ArticlePage, Byline, Correction, LinkText, ShareLinks, SourceLine } from './types'

interface Surroundings {
  categories: Category[]
  newer: LinkDocument | null
  older: LinkDocument | null
  related: StoryDocument[]
  albums: AlbumEntry[]
  recording: Recording | null
  participation: Pick<Participation, 'feedbackOff' | 'commentsOn' | 'privacyNote'>
  /** Address of the portal without a slash at its end. */
  site: string
}

export const toArticlePage = (
  article: Article,
  { categories, newer, older, related, albums, recording, participation, site }: Surroundings,
): ArticlePage => {
  const url = toAbsolute(site, toArticleHref(article.slug ?? ''))
  const category = toDocument<Category>(article.category)
  const categoryLink = toCategoryLink(category)
  const body = toBody(article.body)
  const lead = article.lead ?? ''
  const ancestors = category ? toAncestors(categories, category.id) : []
  return {
    title: article.title ?? '',
    category: categoryLink,
    breadcrumb: [...ancestors.map(toCategoryLink), categoryLink].filter(
      (link): link is LinkText => link !== null,
    ),
    publishedAt: toDateText(article.publishedAt, formatDateTime),
    readingMinutes: toReadingMinutes(countSyllables(`${lead}\n${toReadText(body)}`)),
    lead,
    leadPicture: toPicture(toDocument<Image>(article.leadImage), { alt: article.leadImageAlt }),
    contents: decideContents(body),
    recording: toRecordingLine(article, recording),
    body,
    bylines: toBylines(article),
    source: toSourceLine(article.source),
    topics: toTopicLinks(article, 'event'),
    tags: toTopicLinks(article, 'tag'),
    corrections: toCorrections(article),
    newer: newer && toStoryLink(newer),
    older: older && toStoryLink(older),
    related: related.map(toStory),
    albums: albums.map(toAlbumCard),
    ...toReaderLinks(participation, article),
    url,
    share: toShareLinks(article, url),
    savedHref: article._status === 'published' && article.slug ? toSavedArticleHref(article.slug) : null,
  }
}

/** In a query a slash and a colon may stand as they are (RFC 3986, section 3.4), and weigh less. */
const toShareLinks = ({ title, slug }: Pick<Article, 'title' | 'slug'>, url: string): ShareLinks => ({
  zalo: toZaloHref(slug ?? ''),
  facebook: `https://www.facebook.com/sharer/sharer.php?u=${url}`,
  mail: `mailto:?subject=${toMailText(title ?? '')}&body=${url}`,
  qr: toQrHref(slug ?? ''),
})

/** Letters stay letters, which an address may hold in HTML: a browser codes them, and here they weigh a third. */
const toMailText = (text: string): string => text.replace(/[\s"#%&'+<>?[\\\]^`{|}]/g, encodeURIComponent)

export const toBylines = ({ bylines }: Pick<Article, 'bylines'>): Byline[] =>
  toDocuments<Author>(bylines).map(({ name, slug }) => ({ name, href: slug ? toAuthorHref(slug) : null }))

const toTopicLinks = ({ topics }: Pick<Article, 'topics'>, kind: Topic['kind']) =>
  toDocuments<Topic>(topics)
    .filter((topic) => topic.kind === kind)
    .map(toTopicLink)

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
