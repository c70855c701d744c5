import type { Sharp } from 'sharp'

/** Colours across and down. */
const across = 3
const down = 3

/**
 * Nine colours, left to right and from the top, of three hexadecimal digits each: what a reader sees while the picture is
 * on its way, painted by the page's style sheet (lib/server/pageCache/placeholders.ts).
 * @returns nothing for a picture that lets its ground shine through
 */
export const toPlaceholder = async (picture: Sharp): Promise<string> => {
  const { hasAlpha } = await picture.clone().metadata()
  if (hasAlpha && !(await picture.clone().stats()).isOpaque) return ''
  const { data, info } = await picture
    .clone()
    .removeAlpha()
    .toColourspace('srgb')
    .resize(across, down, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return Array.from({ length: across * down }, (_, place) =>
    // A grey picture has one channel for all three.
    [0, 1, 2].map((channel) => toDigit(data[place * info.channels + (channel % info.channels)]!)).join(''),
  ).join('')
}

const toDigit = (value: number): string => Math.round(value / 17).toString(16)
