import { toAvifFile } from '@/collections/Images/sizes'
import type { Image } from '@/lib/generated/payload-types'
import { toPictureHref } from './addresses'
import type { Picture } from './types'

interface Words {
  alt?: string | null
  caption?: string | null
  credit?: string | null
}

interface File {
  href: string
  width: number
}

const toSrcset = (files: File[]): string => files.map(({ href, width }) => `${href} ${width}w`).join(', ')

/** The files of one format, in growing widths. */
const listFiles = ({ sizes }: Image, isOne: (file: string) => boolean): File[] =>
  Object.values(sizes ?? {})
    .flatMap((size) =>
      size?.filename && size.width && isOne(size.filename)
        ? [{ href: toPictureHref(size.filename), width: size.width }]
        : [],
    )
    .sort((a, b) => a.width - b.width)

/**
 * A picture in finished values; null for one that has no file. AVIF comes first where it has been made, then WebP;
 * JPEGs, or the original of a small picture, stand behind. `words` are those of the place where it stands, and come
 * first.
 */
export const toPicture = (image: Image | null, words: Words = {}): Picture | null => {
  if (!image?.filename || !image.width || !image.height) return null
  const caption = words.caption || image.caption || null
  const webps = listFiles(image, (file) => file.endsWith('.webp'))
  const others = listFiles(image, (file) => !file.endsWith('.webp'))
  const avifs = image.avif === 'done' ? webps.map((file) => ({ ...file, href: toAvifFile(file.href) })) : []
  return {
    src: others.at(-1)?.href ?? toPictureHref(image.filename),
    width: image.width,
    height: image.height,
    srcset: others.length > 1 ? toSrcset(others) : '',
    sources: [
      { type: 'image/avif', srcset: toSrcset(avifs) },
      { type: 'image/webp', srcset: toSrcset(webps) },
    ].filter(({ srcset }) => srcset),
    alt: decideAlt({ ...image, ownAlt: words.alt, caption }),
    caption,
    credit: toCredit(words.credit || image.credit),
    full: toPictureHref(image.filename),
    placeholder: image.placeholder || null,
  }
}

interface AltInput {
  /** Of the place where the picture stands. */
  ownAlt?: string | null
  alt?: string | null
  decorative?: boolean | null
  caption: string | null
}

/**
 * What is said at the place itself comes first, also of a picture that is decoration elsewhere. One without a description,
 * as in articles from before it was asked for, is told by its caption, rather than not at all.
 */
export const decideAlt = ({ ownAlt, alt, decorative, caption }: AltInput): string => {
  if (ownAlt) return ownAlt
  if (decorative) return ''
  return alt || caption || ''
}

/** Photographers write `Ảnh: Thu Trang` as often as `Thu Trang`. */
export const toCredit = (credit: string | null | undefined): string | null => {
  const name = credit?.replace(/^\s*ảnh\s*:\s*/iu, '').trim()
  return name ? `Ảnh: ${name}` : null
}
