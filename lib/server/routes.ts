import {
  parseMostReadPeriod,
  siteMapHref,
  toAlbumHref,
  toAlbumsHref,
  toArchiveHref,
  toArticleHref,
  toAuthorHref,
  toAuthorsHref,
  toCategoryHref,
  toMostReadHref,
  toOfflineHref,
  toPhotoHref,
  toQuestionHref,
  toQuestionsHref,
  toSavedArticleHref,
  toTopicHref,
  toTopicsHref,
} from '@/lib/view-models/addresses'
import {
  readSearchAddress,
  searchPath,
  suggestionPath,
  toSearchHref,
  toSuggestionHref,
} from '@/lib/search/addresses'
import { mostWords, tidyQuery } from '@/lib/search/parseQuery'
import { toWords } from '@/lib/search/words'
import { parsePageNumber } from '@/lib/view-models/pagination'
import { isTicket } from './forms/fillPage'
import { readFormAddress, type FormAddress } from './forms/formAddress'
import { workerFile } from './workerFile'

/** What the front does with an address. */
export type Route =
  /** A page that is kept under `address`, which has only what the page depends on. */
  | { kind: 'page'; address: string }
  | { kind: 'picture'; file: string }
  /** An article as one file, kept under `address`. */
  | { kind: 'savedArticle'; address: string }
  /** An article that somebody reads aloud. */
  | { kind: 'recording'; slug: string }
  /** All pictures of an album in one file. */
  | { kind: 'albumZip'; slug: string }
  /** A page with a form: kept, and filled when it is sent. */
  | { kind: 'form'; at: FormAddress }
  /** The page that thanks for a letter. */
  | { kind: 'receipt'; address: string; ticket: string }
  /** One of our own scripts, or the service worker. */
  | { kind: 'script'; file: string }
  | { kind: 'redirect'; to: string }
  /** For Next: its own files, Payload's admin and API, the preview. */
  | { kind: 'pass' }
  | { kind: 'notFound' }
  /** An address that cannot be read. */
  | { kind: 'bad' }

/** No page stands here, and none can: the page that says so is rendered from it. */
export const notFoundAddress = '/khong-tim-thay'

const passedOn = /^\/(?:admin|api|_next|xem-truoc)(?:\/|$)/
const slugPattern = '[a-z0-9]+(?:-[a-z0-9]+)*'
const article = new RegExp(`^/bai-viet/(${slugPattern})$`)
const savedArticle = new RegExp(`^/bai-viet/(${slugPattern})/tai-ve$`)
const recording = new RegExp(`^/bai-viet/(${slugPattern})/nghe$`)
const category = new RegExp(`^/chuyen-muc/(${slugPattern})$`)
const author = new RegExp(`^/tac-gia/(${slugPattern})$`)
const topic = new RegExp(`^/(dong-su-kien|the)/(${slugPattern})$`)
const archive = /^\/luu-tru((?:\/\d{4}(?:\/\d{2}(?:\/\d{2})?)?)?)$/
const album = new RegExp(`^/thu-vien-anh/(${slugPattern})$`)
const photo = new RegExp(`^/thu-vien-anh/(${slugPattern})/([1-9]\\d{0,8})$`)
const albumZip = new RegExp(`^/thu-vien-anh/(${slugPattern})/tai-ve$`)
const question = new RegExp(`^/hoi-dap/(${slugPattern})$`)
const commentThanks = new RegExp(`^/bai-viet/(${slugPattern})/y-kien/da-gui$`)
const receipt = '/gop-y/da-gui'
const script = /^\/kich-ban\/([a-z0-9-]+\.[0-9a-f]+\.(?:js|css))$/
const feed = new RegExp(`^(/(?:chuyen-muc|dong-su-kien|the)/${slugPattern})?/(?:rss|atom)\\.xml$`)
const plainFile =
  /^\/(?:robots\.txt|sitemap\.xml|sitemap-news\.xml|sitemap\/(?:chuyen-muc|dong-su-kien|hoi-dap|luu-tru|tac-gia|thu-vien-anh|\d{4}-\d{2}(?:-[1-9]\d{0,3})?)\.xml)$/
/** What stands behind links to an article: its picture elsewhere, its code on paper, the way to Zalo. */
const sharing = new RegExp(
  `^/(?:chia-se/${slugPattern}-[0-9a-f]{10}\\.png|qr/bai-viet/${slugPattern}\\.svg|chia-se/zalo/${slugPattern})$`,
)
const picture = /^\/anh\/([a-z0-9][\w.-]*)$/

/** The article whose page stands at an address; null for any other page. */
export const toArticleSlug = (address: string): string | null => article.exec(address)?.[1] ?? null

/**
 * @param url path and query, as the request line has them
 * @param isPublicFile whether `public/` has a file at this path
 */
export const decideRoute = (url: string, isPublicFile: (path: string) => boolean): Route => {
  const [rawPath = '/', query = ''] = url.split(/\?(.*)/s)
  const path = decodePath(rawPath)
  if (path === null) return { kind: 'bad' }
  if (passedOn.test(path) || isPublicFile(path)) return { kind: 'pass' }
  // One address for one page, so that search engines and caches see it once.
  if (path !== '/' && path.endsWith('/')) {
    const to = path.replace(/\/+$/, '') || '/'
    return { kind: 'redirect', to: encodeURI(to.replace(/^\/+/, '/')) + (query && `?${query}`) }
  }
  if (
    ['/', toOfflineHref(), siteMapHref].includes(path) ||
    [plainFile, feed, sharing].some((known) => known.test(path))
  )
    return { kind: 'page', address: path }
  const file = picture.exec(path)?.[1]
  if (file) return { kind: 'picture', file }
  const articleSlug = article.exec(path)?.[1]
  if (articleSlug) return { kind: 'page', address: toArticleHref(articleSlug) }
  const savedSlug = savedArticle.exec(path)?.[1]
  if (savedSlug) return { kind: 'savedArticle', address: toSavedArticleHref(savedSlug) }
  const recordingSlug = recording.exec(path)?.[1]
  if (recordingSlug) return { kind: 'recording', slug: recordingSlug }
  const categorySlug = category.exec(path)?.[1]
  if (categorySlug) return decideListRoute(query, (page) => toCategoryHref(categorySlug, page))
  const authorSlug = author.exec(path)?.[1]
  if (authorSlug) return decideListRoute(query, (page) => toAuthorHref(authorSlug, page))
  const searched = decideSearchRoute(path, query)
  if (searched) return searched
  const scriptFile = script.exec(path)?.[1]
  if (scriptFile) return { kind: 'script', file: scriptFile }
  if (path === `/${workerFile}`) return { kind: 'script', file: workerFile }
  return (
    decideWritingRoute(path, query) ??
    decideAlbumRoute(path, query) ??
    decideDiscoveryRoute(path, query) ?? { kind: 'notFound' }
  )
}

/** Ways into the archive that are no category. */
const decideDiscoveryRoute = (path: string, query: string): Route | null => {
  if (path === toTopicsHref()) return decideListRoute(query, toTopicsHref)
  if (path === toAuthorsHref()) return decideListRoute(query, toAuthorsHref)
  if (path === toMostReadHref()) return decideMostReadRoute(query)
  const [, folder, slug] = topic.exec(path) ?? []
  const kind = folder === 'the' ? 'tag' : 'event'
  if (slug) return decideListRoute(query, (page) => toTopicHref({ kind, slug }, page))
  const date = archive.exec(path)?.[1]
  if (date === undefined) return null
  return decideListRoute(query, (page) => toArchiveHref(date.slice(1).replaceAll('/', '-'), page))
}

const decideMostReadRoute = (query: string): Route => {
  const [first, ...others] = new URLSearchParams(query).getAll('trong')
  const period = others.length > 0 ? null : parseMostReadPeriod(first)
  return period ? { kind: 'page', address: toMostReadHref(period) } : { kind: 'notFound' }
}

/** What readers write, and what the association answers. */
const decideWritingRoute = (path: string, query: string): Route | null => {
  const at = readFormAddress(path, query)
  if (at) return { kind: 'form', at }
  if (path === receipt) {
    const ticket = new URLSearchParams(query).get('phieu') ?? ''
    return isTicket(ticket) ? { kind: 'receipt', address: receipt, ticket } : { kind: 'notFound' }
  }
  if (commentThanks.test(path)) return { kind: 'page', address: path }
  if (path === toQuestionsHref()) return decideListRoute(query, toQuestionsHref)
  const questionSlug = question.exec(path)?.[1]
  return questionSlug ? { kind: 'page', address: toQuestionHref(questionSlug) } : null
}

const decideAlbumRoute = (path: string, query: string): Route | null => {
  if (path === toAlbumsHref()) return decideListRoute(query, toAlbumsHref)
  const albumSlug = album.exec(path)?.[1]
  if (albumSlug) return decideListRoute(query, (page) => toAlbumHref(albumSlug, page))
  const [, photoSlug, image] = photo.exec(path) ?? []
  if (photoSlug) return { kind: 'page', address: toPhotoHref(photoSlug, Number(image)) }
  const zipSlug = albumZip.exec(path)?.[1]
  return zipSlug ? { kind: 'albumZip', slug: zipSlug } : null
}

const decideSearchRoute = (path: string, query: string): Route | null => {
  switch (path) {
    case searchPath: {
      const address = readSearchAddress(new URLSearchParams(query))
      return address ? { kind: 'page', address: toSearchHref(address) } : { kind: 'notFound' }
    }
    case suggestionPath: {
      const typed = tidyQuery(new URLSearchParams(query).get('q') ?? '')
      const words = toWords(typed).slice(0, mostWords)
      return { kind: 'page', address: toSuggestionHref(words.map(({ folded }) => folded)) }
    }
    default:
      return null
  }
}

/** There are as many of them as questions. */
export const isSearchAddress = (address: string): boolean => /^\/tim-kiem(?:[/?]|$)/.test(address)

/** A list that is cut into pages, which `?trang=` counts. */
const decideListRoute = (query: string, toHref: (page: number) => string): Route => {
  const [first, ...others] = new URLSearchParams(query).getAll('trang')
  const page = others.length > 0 ? null : parsePageNumber(first)
  return page === null ? { kind: 'notFound' } : { kind: 'page', address: toHref(page) }
}

const decodePath = (path: string): string | null => {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
