import type { DateTimeText, Pagination, Picture, StoryLink } from './types'

/** What the pages of albums show, in finished values, as in `types.ts`. */

/** An album in a list. */
export interface AlbumCard {
  title: string
  href: string
  /** `text` is `23/03/2020`. */
  date: DateTimeText
  place: string | null
  /** `40 ảnh` */
  count: string
  cover: Picture | null
}

export interface AlbumsPage {
  albums: AlbumCard[]
  pagination: Pagination
}

/** Width to height, rounded to one of a few, so that a style sheet can know them all. */
export type PhotoShape = 'tower' | 'tall' | 'upright' | 'square' | 'broad' | 'classic' | 'wide' | 'panorama'

export interface AlbumPhoto {
  /** The picture's own page. */
  href: string
  /** Name of the link: the picture's alt text, or its place in the album. */
  label: string
  shape: PhotoShape
  picture: Picture
}

export interface AlbumPage {
  title: string
  date: DateTimeText
  place: string | null
  /** Paragraphs. */
  description: string[]
  count: string
  photos: AlbumPhoto[]
  /** Position of the first of `photos` in the album, from 1, and how many there are in it. */
  first: number
  total: number
  pagination: Pagination
  articles: StoryLink[]
  /** Null where there is nothing to take. */
  zipHref: string | null
  /** Absolute address, for print. */
  url: string
}

export interface PhotoPage {
  album: { title: string; href: string; date: DateTimeText; place: string | null }
  /** `Ảnh 3/40` */
  position: string
  picture: Picture
  previous: string | null
  next: string | null
}
