/** No picture on the site is set wider than this; a phone's 12 megapixels are 4 032. */
export const largestEdge = 2400

/** A phone makes 12 to 50 million pixels. More than this is an attack on memory. */
export const mostPixels = 80_000_000
