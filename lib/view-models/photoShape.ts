import type { PhotoShape } from './albumTypes'

/** Width to height; what cameras, phones and scanners make. The style sheet of the grid has the same numbers. */
export const ratios: Record<PhotoShape, number> = {
  tower: 0.5625,
  tall: 0.6667,
  upright: 0.75,
  square: 1,
  broad: 1.3333,
  classic: 1.5,
  wide: 1.7778,
  panorama: 2.5,
}

/** The nearest of a few shapes: of a picture that is none of them, a grid cuts a little off. */
export const decidePhotoShape = ({ width, height }: { width: number; height: number }): PhotoShape => {
  // As a factor: 1 to 2 is as far as 2 to 1.
  const toDistance = (shape: PhotoShape) => Math.abs(Math.log(width / height / ratios[shape]))
  const shapes = Object.keys(ratios) as PhotoShape[]
  return shapes.reduce((nearest, shape) => (toDistance(shape) < toDistance(nearest) ? shape : nearest))
}
