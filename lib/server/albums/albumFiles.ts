import { createOffer } from '../offer'

/** What goes into the zip of an album: what anybody may see of it at the moment of the question. */
export interface AlbumFiles {
  /** Of the zip, without its ending. */
  name: string
  pictures: {
    /** As it is stored. */
    file: string
    /** As people read it: `01-trao-hoc-bong.jpg`. */
    name: string
  }[]
  /** Captions and credits. */
  text: string
}

/** Null for an album that is not public. */
export const albumFiles = createOffer<[slug: string], AlbumFiles | null>('listAlbumFiles')
