/** In bytes. Phones make pictures of 3 to 12 MB; one of 50 megapixels has 25. */
export const largestPicture = 30_000_000
