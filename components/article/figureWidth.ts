import { wholeWidth } from '../ui/wholeWidth'

/** How wide a picture of an article stands: `small` in its own pixels, because enlarging would blur it. */
export type FigureWidth = 'wide' | 'upright' | 'small'

interface PictureFiles {
  width: number
  height: number
  srcset: string
}

/** The `sizes` attribute that fits the layout of each width. */
export const figureSizes: Record<FigureWidth, string> = {
  wide: `(min-width: 64em) 832px, (min-width: 43em) 640px, ${wholeWidth}`,
  upright: `(min-width: 40em) 480px, ${wholeWidth}`,
  small: wholeWidth,
}

/** CSS pixels of the text column. Old pages have pictures of 400 pixels. */
const textWidth = 640

function widestFile(picture: PictureFiles): number {
  const widths = [...picture.srcset.matchAll(/ (\d+)w/g)].map((match) => Number(match[1]))
  return Math.max(picture.width, ...widths)
}

export function decideFigureWidth(picture: PictureFiles): FigureWidth {
  if (picture.height > picture.width) return 'upright'
  return widestFile(picture) < textWidth ? 'small' : 'wide'
}
