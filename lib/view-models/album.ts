import type { Album, Image } from '@/lib/generated/payload-types'
import { formatNumber } from '@/lib/vietnamese/numbers'
import { toAbsolute, toAlbumHref, toAlbumsHref, toAlbumZipHref, toPhotoHref } from './addresses'
import type { AlbumCard, AlbumPage, AlbumPhoto, AlbumsPage, PhotoPage } from './albumTypes'
import { toPagination } from './pagination'
import { decidePhotoShape } from './photoShape'
import { toPicture } from './picture'
import { toDateText, toStoryLink, type LinkDocument } from './story'

type Titled = Pick<Album, 'title' | 'slug' | 'date' | 'place'>

/** Enough for most events at once; every picture costs a page some seventy bytes over the line. */
export const photosOnAPage = 100

export const albumsOnAPage = 12

/** Album of an event in a list, with the picture that stands for it. */
export interface AlbumEntry {
  album: Titled
  cover: Image | null
  count: number
}

export const toCount = (count: number): string => `${formatNumber(count)} ảnh`

export const toAlbumCard = ({ album, cover, count }: AlbumEntry): AlbumCard => ({
  title: album.title,
  href: toAlbumHref(album.slug ?? ''),
  date: toDateText(album.date),
  place: album.place || null,
  count: toCount(count),
  cover: toPicture(cover),
})

interface PageOfAlbums {
  entries: AlbumEntry[]
  page: number
  totalPages: number
}

export const toAlbumsPage = ({ entries, page, totalPages }: PageOfAlbums): AlbumsPage => ({
  albums: entries.map(toAlbumCard),
  pagination: toPagination(page, Math.max(totalPages, 1), toAlbumsHref),
})

interface PageOfPhotos {
  images: Image[]
  /** How many pictures stand on the pages before. */
  passed: number
  /** In the whole album. */
  total: number
}

interface Surroundings {
  articles: LinkDocument[]
  page: number
  /** Address of the portal without a slash at its end. */
  site: string
}

export const toAlbumPage = (
  album: Titled & Pick<Album, 'description'>,
  { images, passed, total }: PageOfPhotos,
  { articles, page, site }: Surroundings,
): AlbumPage => {
  const slug = album.slug ?? ''
  return {
    title: album.title,
    date: toDateText(album.date),
    place: album.place || null,
    description: toParagraphs(album.description),
    count: toCount(total),
    photos: images.flatMap((image, index) => toAlbumPhoto(image, slug, passed + index + 1)),
    first: passed + 1,
    total,
    pagination: toPagination(page, Math.max(Math.ceil(total / photosOnAPage), 1), (number) =>
      toAlbumHref(slug, number),
    ),
    articles: articles.map(toStoryLink),
    zipHref: total > 0 ? toAlbumZipHref(slug) : null,
    url: toAbsolute(site, toAlbumHref(slug)),
  }
}

const toParagraphs = (text: string | null | undefined): string[] =>
  (text ?? '').split('\n').flatMap((line) => line.trim() || [])

const toAlbumPhoto = (image: Image, slug: string, position: number): AlbumPhoto[] => {
  const picture = toPicture(image)
  if (!picture) return []
  return [
    {
      href: toPhotoHref(slug, image.id),
      label: picture.alt || `Ảnh ${position}`,
      shape: decidePhotoShape(picture),
      picture,
    },
  ]
}

interface PhotoInAlbum {
  image: Image
  /** From 1. */
  position: number
  total: number
  /** Ids of the pictures beside it. */
  previous: number | null
  next: number | null
}

/** Null for a picture without a file. */
export const toPhotoPage = (
  album: Titled,
  { image, position, total, previous, next }: PhotoInAlbum,
): PhotoPage | null => {
  const picture = toPicture(image)
  const slug = album.slug ?? ''
  const toHref = (id: number | null) => (id === null ? null : toPhotoHref(slug, id))
  if (!picture) return null
  return {
    album: {
      title: album.title,
      href: toAlbumHref(slug, Math.ceil(position / photosOnAPage)),
      date: toDateText(album.date),
      place: album.place || null,
    },
    position: `Ảnh ${position}/${total}`,
    picture,
    previous: toHref(previous),
    next: toHref(next),
  }
}

/** What stands over a preview. `heldBack` is the number of pictures that readers would not see. */
export const decidePreviewText = ({ _status }: Pick<Album, '_status'>, heldBack: number): string => {
  const state = _status === 'published' ? 'Bản xem trước — đã xuất bản' : 'Bản xem trước — chưa xuất bản'
  return heldBack > 0
    ? `${state}. ${formatNumber(heldBack)} ảnh chưa hiện với bạn đọc vì chưa có sự đồng ý còn hiệu lực.`
    : state
}
