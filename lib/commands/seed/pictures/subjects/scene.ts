import { ridge, skyline } from '../parts/land'
import { mix } from '../parts/palette'

/** Landscape pictures are W × H px, portrait ones H × W. */
export const W = 1600
export const H = 1067

export interface Scene {
  draw: () => string
  portrait?: boolean
  /** strength of the warm light from the upper left, 0.2 when left out */
  warmth?: number
  /** darkness of the corners, 0.32 when left out */
  corners?: number
}

export interface Chain {
  seed: string
  /** y of the saddles, and how far the highest peak rises above them */
  y: number
  height: number
  peaks: number
  colour: string
  haze: string
  foot: number
  w?: number
}

/** A chain of mountains across the picture. */
export const chain = ({ seed, y, height, peaks, w = W, ...rest }: Chain) =>
  ridge({ seed, line: skyline(seed, w, y, height, peaks), ...rest })

/** Three chains, each paler the farther it is. */
export const farMountains = (seed: string, y: number, height: number, colour: string, haze: string, w = W) =>
  [0.68, 0.46, 0.2]
    .map((distance, i) =>
      chain({
        ...{ seed: `${seed} ${i}`, w, peaks: 3 + i, haze, foot: y + height * 0.9 },
        ...{ y: y + i * height * 0.22, height: height * (1 - i * 0.22), colour: mix(colour, haze, distance) },
      }),
    )
    .join('')
