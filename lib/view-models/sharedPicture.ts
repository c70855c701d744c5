import { createHash } from 'node:crypto'

import type { Article, Image, Site } from '@/lib/generated/payload-types'
import { toPictureHref, toSharePictureHref } from './addresses'
import { nameless } from './chrome'
import { toDocument } from './relations'

/** What other sites show beside a link. */
export interface SharedPicture {
  /** Without the portal's own address. */
  url: string
  /** Pixels. */
  width?: number
  height?: number
}

/** What is drawn for an article that has no picture. */
export interface ShareCard {
  title: string
  /** Of the portal. */
  name: string
}

/** Facebook and Zalo show a large picture from this width on. */
export const sharedWidth = 1200
export const cardSize = { width: sharedWidth, height: 630 }

/** Another number whenever the drawing changes, so that its pictures get other addresses. */
const drawing = 1

export const toShareCard = ({ title }: Pick<Article, 'title'>, site: Site): ShareCard => ({
  title,
  name: site.name || nameless,
})

/** Of all that is drawn: another title has another address, so nobody keeps the former one. */
export const toCardHash = ({ title, name }: ShareCard): string =>
  createHash('sha256')
    .update(JSON.stringify([drawing, title, name]))
    .digest('hex')
    .slice(0, 10)

/** The lead picture where it may be shown and is wide enough, else one that is drawn with the title. */
export const decideSharedPicture = (
  article: Pick<Article, 'title' | 'slug' | 'leadImage'>,
  site: Site,
): SharedPicture => {
  const [picture] = toSharedPictures(toDocument<Image>(article.leadImage))
  if (picture?.width && picture.width >= sharedWidth) return picture
  return { url: toSharePictureHref(article.slug ?? '', toCardHash(toShareCard(article, site))), ...cardSize }
}

/** Other sites want a JPEG, 1 200 pixels wide; a smaller picture is shared as it is. */
export const toSharedPictures = (image: Image | null): SharedPicture[] => {
  const jpeg = image?.sizes?.jpeg
  const file = jpeg?.filename ? jpeg : image
  if (!file?.filename) return []
  return [
    {
      url: toPictureHref(file.filename),
      width: file.width ?? undefined,
      height: file.height ?? undefined,
    },
  ]
}
