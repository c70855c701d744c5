import { createOffer } from '../offer'

/** The files of an image that anyone may see. */
export interface PublicImage {
  id: number
  files: string[]
}

export const publicImages = createOffer<[file: string], PublicImage | null>('findPublicImage')
