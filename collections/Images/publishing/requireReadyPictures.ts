import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'

import { isPublished } from '@/collections/access/published'
import { listAlbumPictures, listArticlePictures, type PictureUse } from '@/lib/images/pictureUses'
import { listHindrances, type CheckedImage, type Hindrance } from './decideObstacles'
import { describeHindrances } from './describeObstacle'

export type PictureDocument = 'articles' | 'albums'

export const listPictures: Record<PictureDocument, (values: Record<string, unknown>) => PictureUse[]> = {
  articles: listArticlePictures,
  albums: listAlbumPictures,
}

const labels: Record<string, string> = {
  leadImage: 'Ảnh đại diện',
  body: 'Nội dung',
  photos: 'Các ảnh',
  cover: 'Ảnh bìa',
}

/** What stands in the way of publishing these pictures, in a document that may be public already. */
export const findHindrances = async (
  req: PayloadRequest,
  collection: PictureDocument,
  uses: PictureUse[],
  id: number | undefined,
): Promise<Hindrance[]> => {
  if (uses.length === 0) return []
  const images = await readImages(req, uses)
  const now = new Date()
  const found = listHindrances({ uses, images, publishedUses: [], now })
  if (id === undefined || !found.some(({ obstacle }) => obstacle === 'undescribed')) return found
  const publishedUses = await readPublished(req, collection, id)
  return listHindrances({ uses, images, publishedUses, now })
}

const readImages = async (req: PayloadRequest, uses: PictureUse[]): Promise<CheckedImage[]> => {
  const { docs } = await req.payload.find({
    collection: 'images',
    depth: 0,
    pagination: false,
    // Whether they may be published is asked whoever publishes: a person, a schedule or an import.
    overrideAccess: true,
    req,
    select: {
      filename: true,
      alt: true,
      decorative: true,
      depictsChildren: true,
      consent: true,
      caption: true,
    },
    where: { id: { in: [...new Set(uses.map(({ image }) => image))] } },
  })
  return docs
}

const readPublished = async (
  req: PayloadRequest,
  collection: PictureDocument,
  id: number,
): Promise<PictureUse[]> => {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    draft: false,
    limit: 1,
    pagination: false,
    // As above.
    overrideAccess: true,
    req,
    where: { and: [{ id: { equals: id } }, isPublished] },
  })
  return docs[0] ? listPictures[collection](docs[0] as unknown as Record<string, unknown>) : []
}

export const toImageAddress = (id: number): string => `/admin/collections/images/${id}`

const toErrors = (hindrances: Hindrance[]) =>
  [...new Set(hindrances.map(({ path }) => path))].map((path) => {
    const those = hindrances.filter((one) => one.path === path)
    return {
      path,
      label: labels[path] ?? path,
      message: describeHindrances(those),
      // For whoever shows links beside the sentence.
      images: those.map(({ image }) => ({
        id: image.id,
        filename: image.filename,
        href: toImageAddress(image.id),
      })),
    }
  })

/**
 * Whichever way a document is published: with a picture of children without consent in force, or with one that people who
 * cannot see it are told nothing about, it is not. Stands behind what decides whether this write publishes.
 */
export const requireReadyPictures =
  (collection: PictureDocument): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    if (data._status !== 'published') return data
    const uses = listPictures[collection]({ ...originalDoc, ...data })
    const hindrances = await findHindrances(req, collection, uses, originalDoc?.id)
    if (hindrances.length === 0) return data
    throw new ValidationError({ collection, errors: toErrors(hindrances), id: originalDoc?.id, req }, req.t)
  }
