import type { Payload, Where } from 'payload'

import { pictureSlots } from '@/collections/Images/sizes'
import { publicImages } from '@/lib/server/pictures/publicImages'
import { toImageFiles } from './notes'
import { asPublic } from './portal'

/** Answers the front's question whether a picture file may be shown to anyone. */
export const offerPicturesToFront = (payload: Payload): void =>
  publicImages.make(async (file) => {
    // An AVIF has the name of the WebP beside it; what the image says of its files decides.
    const names = [file, file.replace(/\.avif$/, '.webp')]
    const isNamedSo: Where[] = ['filename', ...pictureSlots.map(({ name }) => `sizes.${name}.filename`)].map(
      (field) => ({ [field]: { in: names } }),
    )
    const { docs } = await payload.find({
      collection: 'images',
      depth: 0,
      limit: 1,
      pagination: false,
      where: { or: isNamedSo },
      ...asPublic,
    })
    const files = docs[0] ? toImageFiles(docs[0]) : []
    return docs[0] && files.includes(file) ? { id: docs[0].id, files } : null
  })
