import type { Metadata } from 'next'

import type { Album, Image } from '@/lib/generated/payload-types'
import { formatDate } from '@/lib/vietnamese/dates'
import { toAlbumHref, toPhotoHref } from './addresses'
import { toAlternates } from './metadata'
import { toSharedPictures } from './sharedPicture'

type Titled = Pick<Album, 'title' | 'slug' | 'date' | 'place'>

/** `images` are those of the page; the first is shown where the address is shared. */
export const toAlbumMetadata = (
  album: Titled & Pick<Album, 'description'>,
  images: Image[],
  page: number,
): Metadata => {
  const href = toAlbumHref(album.slug ?? '', page)
  const title = page > 1 ? `${album.title} – trang ${page}` : album.title
  const description = album.description?.split('\n')[0] || toEvent(album)
  return {
    title,
    description,
    alternates: toAlternates(href),
    // Nothing to find there until a picture may be shown.
    robots: images.length === 0 ? { index: false } : undefined,
    openGraph: { title: album.title, description, url: href, images: toSharedPictures(images[0] ?? null) },
  }
}

interface PhotoInAlbum {
  image: Image
  position: number
  total: number
}

export const toPhotoMetadata = (album: Titled, { image, position, total }: PhotoInAlbum): Metadata => {
  const href = toPhotoHref(album.slug ?? '', image.id)
  const title = `Ảnh ${position}/${total} – ${album.title}`
  const description = image.caption || image.alt || toEvent(album)
  return {
    title,
    description,
    alternates: toAlternates(href),
    openGraph: { title, description, url: href, images: toSharedPictures(image) },
  }
}

const toEvent = ({ date, place }: Titled): string =>
  `Ảnh sự kiện ngày ${formatDate(date)}${place ? `, ${place}` : ''}.`
