import type { Payload, Where } from 'payload'

import { imageSizeNames } from '@/collections/Images/sizes'
import { offerPublicImages } from '@/lib/server/pictures/publicImages'
import { toImageFiles } from './notes'
import { asPublic } from './portal'

/** Answers the front's question whether a picture file may be shown to anyone. */
export const offerPicturesToFront = (payload: Payload): void =>
  offerPublicImages(async (file) => {
    const isNamedSo: Where[] = [
      { filename: { equals: file } },
      ...imageSizeNames.map((name) => ({ [`sizes.${name}.filename`]: { equals: file } })),
    ]
    const { docs } = await payload.find({
      collection: 'images',
      depth: 0,
      limit: 1,
      pagination: false,
      where: { or: isNamedSo },
      ...asPublic,
    })
    return docs[0] ? { id: docs[0].id, files: toImageFiles(docs[0]) } : null
  })
