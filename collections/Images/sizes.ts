/**
 * Widths, in pixels, in which every picture is kept beside its original: from a small picture in a list on a phone
 * to the lead picture on a wide screen.
 */
export const imageWidths = [320, 640, 960, 1440] as const

/** The fallback for browsers without WebP, and the picture that other sites show beside a link: they want 1 200. */
export const jpegWidth = 1200

export const toSizeName = (width: number): string => `w${width}`
export const jpegSizeName = 'jpeg'
export const imageSizeNames = [...imageWidths.map(toSizeName), jpegSizeName]
