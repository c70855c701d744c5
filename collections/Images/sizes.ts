/**
 * Widths, in pixels, in which every picture is kept beside its original: from a small picture in a list on a phone
 * to the lead picture on a wide screen.
 */
export const imageWidths = [320, 640, 960, 1440] as const
