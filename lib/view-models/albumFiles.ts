import { extname } from 'node:path'

import type { Album, Image } from '@/lib/generated/payload-types'
import type { AlbumFiles } from '@/lib/server/albums/albumFiles'
import { formatDate } from '@/lib/vietnamese/dates'
import { toSlug } from '@/lib/vietnamese/slugs'
import { toAbsolute, toAlbumHref } from './addresses'
import { toCredit } from './picture'

const nameLength = 60

/** Of the largest files there are, named so that a folder keeps the album's order. `site` has no slash at its end. */
export const toAlbumFiles = (album: Album, images: Image[], site: string): AlbumFiles => {
  const slug = album.slug ?? ''
  const digits = Math.max(2, String(images.length).length)
  const pictures = images.flatMap((image, index) => {
    if (!image.filename) return []
    const number = String(index + 1).padStart(digits, '0')
    const words = toSlug(image.caption || image.alt || album.title, nameLength) || 'anh'
    return [{ file: image.filename, name: `${number}-${words}${extname(image.filename)}`, image }]
  })
  return {
    name: slug,
    pictures: pictures.map(({ file, name }) => ({ file, name })),
    text: toText([
      album.title,
      [formatDate(album.date), album.place].filter(Boolean).join(', '),
      album.description ?? '',
      toAbsolute(site, toAlbumHref(slug)),
      ...pictures.map(({ name, image }) =>
        [name, image.caption, toCredit(image.credit)].filter(Boolean).join('\n'),
      ),
    ]),
  }
}

/** As old editors on Windows read it too: marked as UTF-8, with their ends of lines. */
const toText = (parts: string[]): string =>
  `\uFEFF${parts.filter(Boolean).join('\n\n')}\n`.replace(/\n/g, '\r\n')
