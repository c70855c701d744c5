import type { Image } from '@/lib/generated/payload-types'
import type { PictureUse } from '@/lib/images/pictureUses'
import { decideConsent, isAllowed, type ConsentState } from '../consent'

/** Why a picture may not be published where it stands. */
export type Obstacle = Exclude<ConsentState, 'noChildren' | 'inForce'> | 'undescribed'

export type CheckedImage = Pick<
  Image,
  'id' | 'filename' | 'alt' | 'decorative' | 'depictsChildren' | 'consent' | 'caption'
>

export interface Hindrance {
  path: string
  obstacle: Obstacle
  image: CheckedImage
}

interface Situation {
  uses: PictureUse[]
  images: CheckedImage[]
  /** Of what readers see now: it went out before anybody asked for descriptions, and stays editable. */
  publishedUses: PictureUse[]
  now: Date
}

/**
 * What stands in the way of publishing. Consent is asked of every picture each time; a description of those that are new
 * to the readers (docs/quyet-dinh/0010). A picture that is gone is nobody's obstacle: readers do not see it either.
 */
export const listHindrances = ({ uses, images, publishedUses, now }: Situation): Hindrance[] => {
  const byId = new Map(images.map((image) => [image.id, image]))
  const excused = new Set(publishedUses.filter(({ alt }) => !alt).map(({ image }) => image))
  const found = uses.flatMap((use): Hindrance[] => {
    const image = byId.get(use.image)
    if (!image) return []
    const { path } = use
    const consent = decideConsent(image, now)
    if (!isAllowed(consent)) return [{ path, obstacle: consent as Obstacle, image }]
    const isDescribed = Boolean(use.alt || image.alt?.trim() || image.decorative)
    return isDescribed || excused.has(image.id) ? [] : [{ path, obstacle: 'undescribed', image }]
  })
  return found.filter((one, index) => index === found.findIndex((other) => isSame(one, other)))
}

/** The same picture twice in a text is one thing to mend. */
const isSame = (one: Hindrance, other: Hindrance): boolean =>
  one.path === other.path && one.obstacle === other.obstacle && one.image.id === other.image.id
