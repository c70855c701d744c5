export type PictureShape = 'landscape' | 'portrait'

/** A square counts as landscape: it needs no limit of its height. */
export function decidePictureShape(picture: { width: number; height: number }): PictureShape {
  return picture.height > picture.width ? 'portrait' : 'landscape'
}
