import { PictureRefusal } from './refusal'

/** What an editor keeps of a picture, in percent of its width and height as it is shown, upright. */
export interface Crop {
  x: number
  y: number
  width: number
  height: number
}

interface Size {
  width: number
  height: number
}

/** Reads what the admin sends with the address of a request; nothing when nothing is cut off. */
export const readCrop = (uploadEdits: unknown): Crop | undefined => {
  const { crop } = (uploadEdits ?? {}) as { crop?: Partial<Record<keyof Crop, unknown>> }
  if (!crop) return undefined
  const [x, y, width, height] = [crop.x, crop.y, crop.width, crop.height].map(Number) as [
    number,
    number,
    number,
    number,
  ]
  const isInside = x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 100.5 && y + height <= 100.5
  if (!isInside) throw new PictureRefusal('Khung cắt nằm ngoài ảnh. Hãy chọn lại khung cắt.')
  return { x, y, width, height }
}

/** In whole pixels, at least one of them, and never beyond the edge. */
export const toCropArea = ({ x, y, width, height }: Crop, size: Size) => {
  const left = Math.min(size.width - 1, Math.floor((x / 100) * size.width))
  const top = Math.min(size.height - 1, Math.floor((y / 100) * size.height))
  return {
    left,
    top,
    width: Math.max(1, Math.min(size.width - left, Math.round((width / 100) * size.width))),
    height: Math.max(1, Math.min(size.height - top, Math.round((height / 100) * size.height))),
  }
}
