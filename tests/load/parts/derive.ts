import sharp from 'sharp'

import { avifOptions, pictureSlots } from '@/collections/Images/sizes'
import { masterOptions } from '@/lib/images/encode'
import { largestEdge } from '@/lib/images/limits'
import { renderScene } from '@/lib/commands/seed/pictures/render'
import { sceneKeys } from '@/lib/commands/seed/pictures/scenes'
import { waitForPictures } from '../../browser/portalProcess'
import { openRest } from '../../browser/rest'
import { atLeast, median, toRatio, toSeconds } from '../figures'
import { inTurn } from '../inTurn'
import type { Part } from '../part'
import { uploadPicture } from '../uploadPicture'

/** From the client's requirements: of what plain sharp does in the same run. */
const limit = 0.7
const rounds = { full: 3, quick: 1 }
const batch = 6

/** Twelve megapixels, as phones make them, each another file. */
const buildPhotos = (round: number): Promise<Buffer[]> =>
  Promise.all(
    Array.from({ length: batch }, async (_, index) =>
      sharp(await renderScene(sceneKeys[index % sceneKeys.length]!))
        .resize(4032, 3024, { fit: 'cover' })
        .modulate({ hue: round * 50 + index * 7 })
        .jpeg({ quality: 90 })
        .toBuffer(),
    ),
  )

/** The same files with the same settings, as sharp's own documentation makes several from one. */
const makePlainly = async (photo: Buffer): Promise<void> => {
  const picture = sharp(photo).autoOrient()
  const inside = { width: largestEdge, height: largestEdge, fit: 'inside', withoutEnlargement: true } as const
  await Promise.all([
    picture.clone().resize(inside).jpeg(masterOptions.jpeg).toBuffer(),
    ...pictureSlots.map(({ width, format, options }) =>
      picture.clone().resize({ width }).toFormat(format, options).toBuffer(),
    ),
    ...pictureSlots
      .filter(({ format }) => format === 'webp')
      .map(({ width }) => picture.clone().resize({ width }).avif(avifOptions).toBuffer()),
  ])
}

const measureTime = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** From the upload to the last AVIF, beside sharp alone. */
export const derive: Part = {
  title: 'Làm các cỡ của ảnh',
  peerName: 'sharp',
  measure: async ({ getPortal, isQuick }) => {
    const { baseUrl } = getPortal()
    const { token } = await openRest(baseUrl)
    const times: { portal: number; plain: number }[] = []
    for (let round = 0; round < (isQuick ? rounds.quick : rounds.full); round += 1) {
      const photos = await buildPhotos(round)
      const plain = await measureTime(() => inTurn(photos, makePlainly))
      const portal = await measureTime(async () => {
        await inTurn(photos, (photo, index) =>
          uploadPicture(baseUrl, token, photo, `le-${round}-${index}.jpg`),
        )
        await waitForPictures(baseUrl)
      })
      times.push({ portal: portal / batch, plain: plain / batch })
    }
    const ofEach = (name: 'portal' | 'plain') => median(times.map((time) => time[name]))
    return [
      {
        name: 'Một ảnh 12 triệu điểm, đủ mọi tệp',
        measured: toSeconds(ofEach('portal')),
        peer: toSeconds(ofEach('plain')),
      },
      atLeast(
        'Thông lượng so với sharp',
        median(times.map(({ portal, plain }) => plain / portal)),
        limit,
        toRatio,
      ),
    ]
  },
}
