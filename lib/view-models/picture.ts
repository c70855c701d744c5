import type { Image } from '@/lib/generated/payload-types'
import { toPictureHref } from './addresses'
import type { Picture } from './types'

interface Words {
  alt?: string | null
  caption?: string | null
  credit?: string | null
}

/**
 * A picture in finished values; null for one that has no file. The kept sizes go into `srcset` as WebP; a JPEG, or the
 * original of a small picture, stands behind. `words` are those of the place where it stands, and come first.
 */
export const toPicture = (image: Image | null, words: Words = {}): Picture | null => {
  if (!image?.filename || !image.width || !image.height) return null
  const caption = words.caption || image.caption || null
  const { jpeg, ...others } = image.sizes ?? {}
  const files = Object.values(others).flatMap((size) =>
    size?.filename && size.width ? [{ href: toPictureHref(size.filename), width: size.width }] : [],
  )
  files.sort((a, b) => a.width - b.width)
  return {
    src: toPictureHref(jpeg?.filename || image.filename),
    width: image.width,
    height: image.height,
    srcset: '',
    sources:
      files.length > 0
        ? [{ type: 'image/webp', srcset: files.map(({ href, width }) => `${href} ${width}w`).join(', ') }]
        : [],
    alt: decideAlt({ ...image, alt: words.alt || image.alt, caption }),
    caption,
    credit: toCredit(words.credit || image.credit),
  }
}

interface AltInput {
  alt?: string | null
  decorative?: boolean | null
  caption: string | null
}

/** A picture without its own description, and not decorative, is told by its caption, rather than not at all. */
export const decideAlt = ({ alt, decorative, caption }: AltInput): string => {
  if (decorative) return ''
  return alt || caption || ''
}

/** Photographers write `Ảnh: Thu Trang` as often as `Thu Trang`. */
export const toCredit = (credit: string | null | undefined): string | null => {
  const name = credit?.replace(/^\s*ảnh\s*:\s*/iu, '').trim()
  return name ? `Ảnh: ${name}` : null
}
