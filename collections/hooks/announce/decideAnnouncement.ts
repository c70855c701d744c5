import type { Announcement } from '@/lib/database/announcementFormat'
import type {
  Album,
  Article,
  Author,
  Category,
  Comment,
  Department,
  Image,
  Question,
  Recording,
  Source,
  Topic,
} from '@/lib/generated/payload-types'
import {
  addressKey,
  albumKey,
  albumListKey,
  albumsOfKey,
  articleKey,
  authoredKey,
  authorKey,
  authorListKey,
  bylineKey,
  categoryKey,
  categoryTreeKey,
  commentsKey,
  departmentsKey,
  featuredKey,
  imageKey,
  listingKey,
  newestKey,
  questionKey,
  questionListKey,
  recordingKey,
  sourceKey,
  topicArticlesKey,
  topicKey,
  topicListKey,
} from '@/lib/server/surrogateKeys'
import {
  toAlbumHref,
  toArticleHref,
  toAuthorHref,
  toCategoryHref,
  toTopicHref,
  toQuestionHref,
} from '@/lib/view-models/addresses'
import { toId, toIds } from '@/lib/view-models/relations'

/** What the public saw of a document before a change, and sees after it; null where it saw, or sees, nothing. */
export interface Change<Document> {
  id: number
  before: Document | null
  after: Document | null
}

const nothing: Announcement = { changed: [], withdrawn: [] }

export const decideArticleAnnouncement = ({ id, before, after }: Change<Article>): Announcement => {
  if (!before && !after) return nothing
  const versions = [before, after].filter((version) => version !== null)
  const changed = [articleKey(id)]
  if (describePlace(before) !== describePlace(after)) {
    changed.push(newestKey, ...versions.flatMap(toCategories).map(listingKey))
    if (versions.some(({ featured }) => featured)) changed.push(featuredKey)
  }
  if (describeAddresses(before) !== describeAddresses(after)) {
    changed.push(...versions.flatMap(toAddresses).map((slug) => addressKey(toArticleHref(slug))))
  }
  const authors = decideMoved(before, after, ({ bylines }) => toIds(bylines))
  const topics = decideMoved(before, after, ({ topics }) => toIds(topics))
  changed.push(...authors.map(authoredKey), ...topics.map(topicArticlesKey))
  if (authors.length > 0) changed.push(authorListKey)
  if (topics.length > 0) changed.push(topicListKey)
  return { changed: [...new Set(changed)], withdrawn: after ? [] : [articleKey(id)] }
}

/** Of the lists that an article stands in by a field, those where it comes, goes, or changes its place. */
const decideMoved = <Name>(
  before: Article | null,
  after: Article | null,
  toNames: (article: Article) => Name[],
): Name[] => {
  const [left, entered] = [before, after].map((version) => (version ? toNames(version) : []))
  const all = [...new Set([...(left ?? []), ...(entered ?? [])])]
  const keepsItsPlace = before && after && before.publishedAt === after.publishedAt
  return keepsItsPlace ? all.filter((name) => left?.includes(name) !== entered?.includes(name)) : all
}

const toCategories = ({ category, moreCategories }: Article): number[] =>
  [toId(category), ...toIds(moreCategories)].filter((value) => value !== null)

type Addressed = Pick<Article, 'slug' | 'previousSlugs'>

const toAddresses = ({ slug, previousSlugs }: Addressed): string[] =>
  [slug, ...(previousSlugs ?? [])].filter((value) => typeof value === 'string')

/** Everything that decides where an article stands in lists. */
const describePlace = (article: Article | null): string =>
  article ? JSON.stringify([article.publishedAt, toCategories(article), Boolean(article.featured)]) : ''

const describeAddresses = (document: Addressed | null): string =>
  document ? JSON.stringify(toAddresses(document)) : ''

/** @param albums that hold the picture, whether anybody sees it there or not */
export const decideImageAnnouncement = (
  { id, before, after }: Change<Image>,
  albums: number[] = [],
): Announcement => ({
  // Also where the public sees nothing of it: an article may wait for the picture to be allowed. An album counts what it
  // shows and cuts it into pages, so that coming and going moves its other pictures as well.
  changed: [imageKey(id), ...(Boolean(before) === Boolean(after) ? [] : albums.map(albumKey))],
  withdrawn: before && !after ? [imageKey(id)] : [],
})

export const decideAlbumAnnouncement = ({ id, before, after }: Change<Album>): Announcement => {
  if (!before && !after) return nothing
  const versions = [before, after].filter((version) => version !== null)
  const changed = [albumKey(id)]
  if (before?.date !== after?.date) changed.push(albumListKey)
  if (describeAddresses(before) !== describeAddresses(after)) {
    changed.push(...versions.flatMap(toAddresses).map((slug) => addressKey(toAlbumHref(slug))))
  }
  const comesOrMoves = before?.date !== after?.date
  const [left, entered] = [before, after].map((version) => toIds(version?.articles))
  const articles = [...new Set([...(left ?? []), ...(entered ?? [])])].filter(
    (article) => comesOrMoves || left?.includes(article) !== entered?.includes(article),
  )
  changed.push(...articles.map(albumsOfKey))
  return { changed: [...new Set(changed)], withdrawn: after ? [] : [albumKey(id)] }
}

export const decideCategoryAnnouncement = ({ id, before, after }: Change<Category>): Announcement => {
  const changed = [categoryKey(id)]
  if (describeInTree(before) !== describeInTree(after)) changed.push(categoryTreeKey)
  if (toId(before?.parent) !== toId(after?.parent)) changed.push(listingKey(id))
  const slugs = [before, after].flatMap((version) => [version?.slug, ...(version?.previousSlugs ?? [])])
  if (before?.slug !== after?.slug) {
    changed.push(...slugs.flatMap((slug) => (slug ? [addressKey(toCategoryHref(slug))] : [])))
  }
  return { changed: [...new Set(changed)], withdrawn: after ? [] : [categoryKey(id)] }
}

const describeInTree = (category: Category | null): string =>
  category ? JSON.stringify([category.name, category.slug, toId(category.parent), category.position]) : ''

export const decideAuthorAnnouncement = ({ id, before, after }: Change<Author>): Announcement => {
  const changed = [authorKey(id)]
  if (before?.name !== after?.name || before?.slug !== after?.slug) changed.push(bylineKey(id), authorListKey)
  if (before?.slug !== after?.slug) {
    const slugs = [before, after].flatMap((version) => [version?.slug, ...(version?.previousSlugs ?? [])])
    changed.push(...slugs.flatMap((slug) => (slug ? [addressKey(toAuthorHref(slug))] : [])))
  }
  return { changed: [...new Set(changed)], withdrawn: after ? [] : [authorKey(id), bylineKey(id)] }
}

export const decideSourceAnnouncement = ({ id, before, after }: Change<Source>): Announcement =>
  before?.name === after?.name && before?.url === after?.url
    ? nothing
    : { changed: [sourceKey(id)], withdrawn: after ? [] : [sourceKey(id)] }

/** Its file is asked for anew by every listener; the page says how long it is. */
export const decideRecordingAnnouncement = ({ id, before, after }: Change<Recording>): Announcement =>
  before?.filename === after?.filename ? nothing : { changed: [recordingKey(id)], withdrawn: [] }

/** An address that it had belongs to the topic in either kind. */
export const decideTopicAnnouncement = ({ id, before, after }: Change<Topic>): Announcement => {
  const changed = [topicKey(id), topicListKey]
  if (before?.slug !== after?.slug || before?.kind !== after?.kind) {
    const slugs = [before, after].flatMap((version) => (version ? toAddresses(version) : []))
    const kinds = ['event', 'tag'] as const
    changed.push(...slugs.flatMap((slug) => kinds.map((kind) => addressKey(toTopicHref({ kind, slug })))))
  }
  return { changed: [...new Set(changed)], withdrawn: after ? [] : [topicKey(id)] }
}

/** Where it stood, and where it stands: an article's comments only. One that is taken back must not be served again. */
export const decideCommentAnnouncement = ({ before, after }: Change<Comment>): Announcement => {
  const articles = [before, after].flatMap((version) => toId(version?.article) ?? [])
  const changed = [...new Set(articles)].map(commentsKey)
  return { changed, withdrawn: after ? [] : changed }
}

export const decideDepartmentAnnouncement = ({ before, after }: Change<Department>): Announcement =>
  before?.name === after?.name && before?.position === after?.position
    ? nothing
    : { changed: [departmentsKey], withdrawn: [] }

export const decideQuestionAnnouncement = ({ id, before, after }: Change<Question>): Announcement => {
  if (!before && !after) return nothing
  const changed = [questionKey(id)]
  if (before?.publishedAt !== after?.publishedAt) changed.push(questionListKey)
  if (describeAddresses(before) !== describeAddresses(after)) {
    const slugs = [before, after].flatMap((version) => (version ? toAddresses(version) : []))
    changed.push(...slugs.map((slug) => addressKey(toQuestionHref(slug))))
  }
  return { changed: [...new Set(changed)], withdrawn: after ? [] : [questionKey(id)] }
}
