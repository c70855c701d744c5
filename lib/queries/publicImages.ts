import type { Payload, Where } from 'payload'

import { mayBeShownAt } from '@/collections/Images/access'
import { listConsentMoments, toFirstMoment } from '@/collections/Images/consent'
import { pictureSlots } from '@/collections/Images/sizes'
import { decideSuccessor } from '@/lib/images/decideSuccessor'
import { consentMoments } from '@/lib/server/pictures/consentAlarm'
import { publicImages, type PublicImage } from '@/lib/server/pictures/publicImages'
import { toImageFiles } from './notes'
import { asPublic } from './portal'

const onlyOne = { collection: 'images', depth: 0, limit: 1, pagination: false } as const

/** Answers the front's questions about pictures: whether a file may be shown to anyone, and until when. */
export const offerPicturesToFront = (payload: Payload): void => {
  publicImages.make(async (file) => (await findShown(payload, file)) ?? findReplaced(payload, file))
  consentMoments.make(() => listComing(payload))
}

const findShown = async (payload: Payload, file: string): Promise<PublicImage | null> => {
  // An AVIF has the name of the WebP beside it; what the image says of its files decides.
  const names = [file, file.replace(/\.avif$/, '.webp')]
  const isNamedSo: Where[] = ['filename', ...pictureSlots.map(({ name }) => `sizes.${name}.filename`)].map(
    (field) => ({ [field]: { in: names } }),
  )
  const { docs } = await payload.find({ ...onlyOne, where: { or: isNamedSo }, ...asPublic })
  const files = docs[0] ? toImageFiles(docs[0]) : []
  return docs[0] && files.includes(file) ? { id: docs[0].id, files } : null
}

/** A file that was replaced leads to the new one, as long as that may be shown. */
const findReplaced = async (payload: Payload, file: string): Promise<PublicImage | null> => {
  const { docs } = await payload.find({
    ...onlyOne,
    // Former names are hidden from readers; what may be shown is asked for here, and only a public name leaves.
    overrideAccess: true,
    where: { and: [mayBeShownAt(new Date()), { formerFilenames: { equals: file } }] },
  })
  const successor = docs[0] && decideSuccessor(file, docs[0])
  return docs[0] && successor ? { id: docs[0].id, files: toImageFiles(docs[0]), successor } : null
}

const listComing = async (payload: Payload) => {
  const now = new Date()
  const today = toFirstMoment(now).toISOString()
  const { docs } = await payload.find({
    collection: 'images',
    depth: 0,
    pagination: false,
    // Asked before a picture may be seen; only moments leave this function.
    overrideAccess: true,
    select: { consent: true },
    where: {
      and: [
        { depictsChildren: { equals: true } },
        {
          or: [
            { 'consent.givenAt': { greater_than_equal: today } },
            { 'consent.withdrawnAt': { greater_than_equal: today } },
          ],
        },
      ],
    },
  })
  return docs.flatMap((image) => listConsentMoments(image, now).map((at) => ({ image: image.id, at })))
}
