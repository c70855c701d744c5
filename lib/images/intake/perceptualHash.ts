import type { Sharp } from 'sharp'

const columns = 8
const rows = 8

/**
 * Whether each of 8 × 8 places is brighter than its right neighbour (dHash, Krawetz 2013): 64 bits in hexadecimal that
 * hardly change when a picture is made smaller, compressed again or brightened.
 */
export const toPerceptualHash = async (picture: Sharp): Promise<string> => {
  const pixels = await picture
    .clone()
    .flatten({ background: '#fff' })
    .greyscale()
    .resize(columns + 1, rows, { fit: 'fill', kernel: 'lanczos3' })
    .raw()
    .toBuffer()
  let hash = 0n
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = row * (columns + 1) + column
      hash = (hash << 1n) | BigInt(pixels[at]! > pixels[at + 1]! ? 1 : 0)
    }
  }
  return hash.toString(16).padStart(16, '0')
}
