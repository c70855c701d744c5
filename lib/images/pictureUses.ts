/** One place in a document at which a picture stands. */
export interface PictureUse {
  image: number
  /** Path of the field whose error it is, when the picture may not be published. */
  path: string
  /** What is said of it at this place, where that differs from what is said of the picture itself. */
  alt: string | null
}

type Values = Record<string, unknown>

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null

/** Relations come as ids, as texts of ids from tools outside, or as documents. */
const toImageId = (value: unknown): number | null => {
  if (isValues(value)) return toImageId(value.id)
  const id = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  return typeof id === 'number' && Number.isInteger(id) ? id : null
}

const toText = (value: unknown): string | null => (typeof value === 'string' && value.trim()) || null

const toUse = (value: unknown, path: string, alt: unknown = null): PictureUse[] => {
  const image = toImageId(value)
  return image === null ? [] : [{ image, path, alt: toText(alt) }]
}

const toUses = (values: unknown, path: string): PictureUse[] =>
  Array.isArray(values) ? values.flatMap((value) => toUse(value, path)) : []

/** Photos and groups of photos, in the text and in its tables. */
const listInBody = (node: unknown): PictureUse[] => {
  if (Array.isArray(node)) return node.flatMap(listInBody)
  if (!isValues(node)) return []
  const { image, images, alt } = isValues(node.fields) ? node.fields : ({} as Values)
  return [...toUse(image, 'body', alt), ...toUses(images, 'body'), ...listInBody(node.root ?? node.children)]
}

/** Every picture that readers of an article meet on its page. */
export const listArticlePictures = ({ leadImage, leadImageAlt, body }: Values): PictureUse[] => [
  ...toUse(leadImage, 'leadImage', leadImageAlt),
  ...listInBody(body),
]

/** The cover stands in lists, the photos on the page of the album. */
export const listAlbumPictures = ({ cover, photos }: Values): PictureUse[] => [
  ...toUses(photos, 'photos'),
  ...toUse(cover, 'cover'),
]
