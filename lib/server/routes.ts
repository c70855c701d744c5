import {
  toAlbumHref,
  toAlbumsHref,
  toArticleHref,
  toAuthorHref,
  toCategoryHref,
  toPhotoHref,
} from '@/lib/view-models/addresses'
import { parsePageNumber } from '@/lib/view-models/pagination'

/** What the front does with an address. */
export type Route =
  /** A page that is kept under `address`, which has only what the page depends on. */
  | { kind: 'page'; address: string }
  | { kind: 'picture'; file: string }
  /** All pictures of an album in one file. */
  | { kind: 'albumZip'; slug: string }
  /** One of our own scripts. */
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
const category = new RegExp(`^/chuyen-muc/(${slugPattern})$`)
const author = new RegExp(`^/tac-gia/(${slugPattern})$`)
const album = new RegExp(`^/thu-vien-anh/(${slugPattern})$`)
const photo = new RegExp(`^/thu-vien-anh/(${slugPattern})/([1-9]\\d{0,8})$`)
const albumZip = new RegExp(`^/thu-vien-anh/(${slugPattern})/tai-ve$`)
const script = /^\/kich-ban\/([a-z0-9-]+\.[0-9a-f]+\.js)$/
const plainFile =
  /^\/(?:rss\.xml|robots\.txt|sitemap\.xml|sitemap\/(?:chuyen-muc|thu-vien-anh|\d{4}-\d{2})\.xml)$/
const picture = /^\/anh\/([a-z0-9][\w.-]*)$/

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
  if (path === '/' || plainFile.test(path)) return { kind: 'page', address: path }
  const file = picture.exec(path)?.[1]
  if (file) return { kind: 'picture', file }
  const articleSlug = article.exec(path)?.[1]
  if (articleSlug) return { kind: 'page', address: toArticleHref(articleSlug) }
  const categorySlug = category.exec(path)?.[1]
  if (categorySlug) return decideListRoute(query, (page) => toCategoryHref(categorySlug, page))
  const authorSlug = author.exec(path)?.[1]
  if (authorSlug) return decideListRoute(query, (page) => toAuthorHref(authorSlug, page))
  const scriptFile = script.exec(path)?.[1]
  if (scriptFile) return { kind: 'script', file: scriptFile }
  return decideAlbumRoute(path, query) ?? { kind: 'notFound' }
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
