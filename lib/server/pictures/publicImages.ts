import { createOffer } from '../offer'

/** The files of an image that anyone may see. */
export interface PublicImage {
  id: number
  files: string[]
  /** For a file that a replacement took the place of: the one that stands there now. */
  successor?: string
}

export const publicImages = createOffer<[file: string], PublicImage | null>('findPublicImage')
