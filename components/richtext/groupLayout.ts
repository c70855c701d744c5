import { decidePictureShape, type PictureShape } from '../ui/pictureShape'

export interface GroupLayout {
  /** How many pictures at the start stand two in a row on a wide screen; the others stand three in a row. */
  inPairs: number
  /** One frame for all, so that rows stay level: upright only when every picture is. */
  shape: PictureShape
}

/** Every row is full: what does not divide by three is made up by one or two rows of pairs at the start. */
export function decideGroupLayout(pictures: { width: number; height: number }[]): GroupLayout {
  const areUpright = pictures.every((picture) => decidePictureShape(picture) === 'portrait')
  const shape = areUpright ? 'portrait' : 'landscape'
  switch (pictures.length % 3) {
    case 0:
      return { inPairs: 0, shape }
    case 1:
      return { inPairs: Math.min(4, pictures.length), shape }
    default:
      return { inPairs: 2, shape }
  }
}
