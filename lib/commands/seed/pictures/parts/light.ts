import { ink, mix } from './palette'
import { createRandom } from './random'
import {
  circle,
  ellipse,
  group,
  linear,
  num,
  path,
  polygon,
  radial,
  rect,
  repeat,
  smooth,
  type Outline,
  type Point,
  type Stop,
  down,
} from './svg'

/** The whole ground of a picture, top to bottom. */
export const sky = (w: number, h: number, ...colours: readonly string[]) =>
  rect(0, 0, w, h, linear(colours.map((colour, i): Stop => [i / Math.max(1, colours.length - 1), colour])))

/** Light or haze without an edge; drawn with a gradient, because a blur filter of this size takes seconds. */
export const glow = (x: number, y: number, rx: number, ry: number, colour: string, strength: number) =>
  ellipse(
    ...([x, y, rx, ry] as const),
    radial([
      [0, colour, strength],
      [0.35, colour, strength * 0.62],
      [0.7, colour, strength * 0.18],
      [1, colour, 0],
    ]),
  )

export const sun = (x: number, y: number, r: number, core: string, halo: string) =>
  glow(x, y, r * 7, r * 6, halo, 0.6) + glow(x, y, r * 2.6, r * 2.6, core, 0.6) + circle(x, y, r, core)

/** A few long banks of mist around a height. */
export function mist(
  seed: string,
  w: number,
  y: number,
  spread: number,
  colour: string,
  strength: number,
): string {
  const random = createRandom(seed)
  return repeat(7, () =>
    glow(
      random.between(0, w),
      y + random.between(-spread, spread),
      random.between(0.22, 0.5) * w,
      random.between(0.35, 0.9) * spread + 14,
      colour,
      strength,
    ),
  )
}

/** A shaft of light; the first two corners are where it enters. */
export const beam = (corners: Outline, colour: string, strength: number) =>
  polygon(
    corners,
    linear([
      [0, colour, strength * 0.35],
      [0.22, colour, strength],
      [1, colour, 0],
    ]),
  )

/** A bank of clouds with a scalloped upper edge, as in lacquer pictures. */
export function cloudBank(
  seed: string,
  w: number,
  y: number,
  size: number,
  top: string,
  bottom: string,
): string {
  const random = createRandom(seed)
  let d = `M-100 ${num(y + size * 6)}V${num(y)}`
  let x = -100
  while (x < w + 100) {
    const step = size * random.between(0.7, 2.2)
    const rise = random.between(0.3, 0.7) * step
    const end = y + random.between(-0.35, 0.35) * size
    d += `C${num(x + step * 0.05)} ${num(y - rise)} ${num(x + step * 0.95)} ${num(y - rise)} ${num(x + step)} ${num(end)}`
    x += step
  }
  return path(
    `${d}V${num(y + size * 6)}Z`,
    linear([
      [0, top, 0.98],
      [0.4, mix(top, bottom, 0.5), 0.85],
      [1, bottom, 0.2],
    ]),
  )
}

export function stars(seed: string, w: number, h: number, count: number): string {
  const random = createRandom(seed)
  return repeat(count, () =>
    circle(
      ...([random.between(0, w), random.between(0, h), random.between(0.8, 2.6)] as const),
      ink.cream,
      `opacity="${num(random.between(2, 9))}e-1"`,
    ),
  )
}

/** Still water below `y`, with glints that grow towards the viewer. */
export function water(
  seed: string,
  w: number,
  y: number,
  h: number,
  far: string,
  near: string,
  glint: string,
): string {
  const random = createRandom(seed)
  const ripple = (i: number) => {
    const t = Math.pow((i + 1) / 70, 1.7)
    const [x, half] = [random.between(0, w), (20 + 150 * t) * random.between(0.5, 1.3)]
    const at = y + h * t
    const flat: Point[] = [
      [x - half, at],
      [x, at - 1 - 3 * t],
      [x + half, at],
      [x, at + 1 + 3 * t],
    ]
    return path(smooth(flat), glint, `opacity="${num(random.between(1, 4))}e-1"`)
  }
  const ground = rect(0, y, w, h, down(far, near))
  return ground + repeat(70, ripple)
}

/** The last layer of every picture: warm light from the upper left and corners that fall off, one hand for all. */
export function finish(w: number, h: number, warmth = 0.2, corners = 0.32): string {
  const fall = radial(
    [
      [0, '#1c1022', 0],
      [0.62, '#1c1022', 0],
      [1, '#1c1022', corners],
    ],
    0.46,
    0.46,
    0.74,
  )
  return group(glow(w * 0.22, h * 0.12, w * 0.75, h * 0.8, '#ffdf9a', warmth) + rect(0, 0, w, h, fall), '')
}
