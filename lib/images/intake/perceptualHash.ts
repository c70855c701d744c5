import type { Sharp } from 'sharp'

const edge = 32
const frequencies = 8

/** Row `f` weighs 32 values by the wave of frequency `f + 1` (DCT-II); the constant one would only tell brightness. */
const waves = Array.from({ length: frequencies }, (_, wave) =>
  Array.from({ length: edge }, (_, at) => Math.cos(((2 * at + 1) * (wave + 1) * Math.PI) / (2 * edge))),
)

/**
 * 64 bits in hexadecimal that hardly change when a picture is made smaller, compressed again or brightened: which of its
 * 8 × 8 slowest waves are stronger than the middle one (pHash, Zauner 2010).
 */
export const toPerceptualHash = async (picture: Sharp): Promise<string> => {
  const pixels = await picture
    .clone()
    .flatten({ background: '#fff' })
    .greyscale()
    .resize(edge, edge, { fit: 'fill' })
    .raw()
    .toBuffer()
  const across = Array.from({ length: edge }, (_, row) =>
    waves.map((wave) => sum(wave, (weight, column) => weight * pixels[row * edge + column]!)),
  )
  const strengths = waves.flatMap((wave) =>
    Array.from({ length: frequencies }, (_, column) =>
      sum(wave, (weight, row) => weight * across[row]![column]!),
    ),
  )
  const sorted = strengths.toSorted((a, b) => a - b)
  const middle = (sorted[31]! + sorted[32]!) / 2
  // What is left of one even colour is rounding; it must not look like a picture.
  const isEven = sorted[63]! - sorted[0]! < edge
  const bits = strengths.map((strength) => (!isEven && strength > middle ? '1' : '0')).join('')
  return BigInt(`0b${bits}`).toString(16).padStart(16, '0')
}

const sum = (wave: readonly number[], weigh: (weight: number, at: number) => number): number =>
  wave.reduce((total, weight, at) => total + weigh(weight, at), 0)
