/** No picture on the site is set wider than this; a phone's 12 megapixels are 4 032. */
export const largestEdge = 2400

/** A phone makes 12 to 50 million pixels. More than this is an attack on memory. */
export const mostPixels = 80_000_000

/** Of a file, in bytes. Phones make pictures of 3 to 12 MB; one of 50 megapixels has 25. */
export const largestPicture = 30_000_000
