import { darken, ink, lighten } from './palette'
import {
  circle,
  ellipse,
  num,
  path,
  place,
  polygon,
  rect,
  repeat,
  segment,
  smooth,
  stroke,
  type Point,
  down,
  across,
} from './svg'

/** An open book, lying towards the viewer. */
export const openBook = (x: number, y: number, w: number, cover: string) =>
  place(
    path('M-52 6Q-26 -8 0 4Q26 -8 52 6L50 14Q26 2 0 13Q-26 2 -50 14Z', cover) +
      path('M-48 3Q-24 -12 0 1L0 9Q-24 -2 -48 9Z', ink.cream) +
      path('M48 3Q24 -12 0 1L0 9Q24 -2 48 9Z', '#e6dabd'),
    x,
    y,
    w / 100,
  )

/** A book or exercise book held upright. */
export const book = (x: number, y: number, w: number, colour: string, turn = 0) =>
  place(
    rect(-36, -50, 76, 100, ink.cream) +
      rect(-40, -50, 76, 100, colour) +
      rect(-40, -50, 10, 100, darken(colour, 0.3)) +
      rect(-18, -28, 40, 12, lighten(colour, 0.6)) +
      circle(2, 18, 12, lighten(colour, 0.35)),
    x,
    y,
    w / 80,
    turn,
  )

export const stack = (x: number, y: number, w: number, tones: readonly string[]) =>
  tones
    .map((tone, i) => {
      const h = w * 0.13
      const shift = ((i * 37) % 11) - 5
      const top = y - (i + 1) * h
      return (
        rect(x - w / 2 + shift, top, w * (0.94 + (i % 3) * 0.03), h, tone) +
        rect(x - w / 2 + shift + w * 0.03, top + h * 0.2, w * 0.9, h * 0.55, '#efe3c6') +
        rect(x - w / 2 + shift, top, w * 0.08, h, darken(tone, 0.25))
      )
    })
    .join('')

/** A framed certificate: crimson border, gold line, seal; no words. */
export const certificate = (x: number, y: number, w: number, turn = 0) =>
  place(
    rect(-50, -36, 100, 72, ink.gold) +
      rect(-46, -32, 92, 64, ink.crimson) +
      rect(-41, -27, 82, 54, ink.cream) +
      repeat(3, (i) => rect(-26 + i * 4, -12 + i * 9, 52 - i * 8, 3, '#b8a27a')) +
      circle(24, 16, 6.5, ink.red),
    x,
    y,
    w / 100,
    turn,
  )

/** A wrapped gift with a ribbon. */
export const gift = (x: number, y: number, w: number, colour: string, ribbon: string) =>
  place(
    rect(-50, -40, 100, 80, across(lighten(colour, 0.2), darken(colour, 0.3))) +
      rect(-8, -40, 16, 80, ribbon) +
      rect(-50, -10, 100, 14, ribbon) +
      path('M0 -40C-34 -70 -44 -40 0 -40C34 -70 44 -40 0 -40Z', ribbon),
    x,
    y,
    w / 100,
  )

export interface Bicycle {
  x: number
  /** the ground */
  y: number
  /** radius of a wheel in px; the distance between the axles is 2.9 of it */
  r: number
  colour: string
  bow?: boolean
  flip?: boolean
}

/** Where a rider sits, holds and treads, in wheel radii from (x, y) when it looks right. */
export const rider = {
  seat: [0.72, -2.5],
  grip: [2.2, -2.62],
  pedals: [
    [1.05, -0.5],
    [1.55, -1.25],
  ],
} as const

/** A pupil's bicycle with a low frame, mudguards, a carrier and a basket. */
export function bicycle({ x, y, r, colour, bow = false, flip = false }: Bicycle): string {
  const wheel = (cx: number) =>
    circle(cx, -1, 0.94, 'none', 'stroke="#2a2226" stroke-width=".12"') +
    circle(cx, -1, 0.84, 'none', 'stroke="#cfc8bb" stroke-width=".05"') +
    repeat(12, (i) =>
      stroke(
        `M${cx} -1L${(cx + Math.cos(i * 0.524) * 0.84).toFixed(2)} ${(-1 + Math.sin(i * 0.524) * 0.84).toFixed(2)}`,
        '#bdb6aa',
        0.1,
        'style="stroke-width:.025"',
      ),
    ) +
    circle(cx, -1, 0.1, '#8d867c')
  const tube = (d: string, width: number, tone = colour) =>
    stroke(d, tone, 1, `style="stroke-width:${width}"`)
  const guard = (cx: number) =>
    tube(`M${cx - 1.02} -1.25A1.06 1.06 0 0 1 ${cx + 0.75} -1.75`, 0.09, darken(colour, 0.15))
  const basket =
    path('M2.35 -2.5H3.25L3.1 -1.75H2.5Z', 'none', 'stroke="#7d7468" stroke-width=".06"') +
    repeat(4, (i) => tube(`M${2.52 + i * 0.19} -2.5L${2.58 + i * 0.15} -1.75`, 0.035, '#7d7468'))
  const ribbon = bow
    ? path(
        'M2.2 -2.7C1.5 -3.4 1.3 -2.5 2.2 -2.65C3.1 -3.4 3.2 -2.5 2.2 -2.65Z',
        ink.red,
        'stroke="#7e1014" stroke-width=".04"',
      ) + path('M2.2 -2.65L1.8 -1.9L2.05 -2L2.2 -2.6L2.4 -2L2.65 -1.95Z', ink.red)
    : ''
  const body =
    wheel(0) +
    wheel(2.9) +
    guard(0) +
    guard(2.9) +
    tube('M-.3 -2.02H.75M-.2 -2L0 -1', 0.06, '#6e675d') +
    tube('M0 -1L1.2 -.95L.78 -2.3M0 -1L.9 -1.75', 0.1) +
    tube('M1.2 -.95Q1.7 -1.1 2.35 -2.05', 0.15) +
    tube('M.95 -1.6Q1.7 -1.6 2.38 -1.9', 0.11) +
    tube('M2.9 -1L2.3 -2.6', 0.11) +
    tube('M2.3 -2.6Q2.2 -2.85 1.9 -2.7', 0.08, '#6e675d') +
    basket +
    tube('M.45 -2.4Q.8 -2.55 1.1 -2.38', 0.2, '#2a2226') +
    circle(1.2, -0.95, 0.26, 'none', 'stroke="#4d463f" stroke-width=".08"') +
    tube('M1.05 -.5L1.36 -1.4', 0.06, '#4d463f') +
    ribbon
  return (
    ellipse(x + (flip ? -1 : 1) * 1.45 * r, y, r * 2.6, r * 0.16, '#1c1530', 'opacity=".25"') +
    place(body, x, y, r, 0, flip)
  )
}

/** The school drum on its stand; (x, y) is the ground. */
export const drum = (x: number, y: number, w: number) =>
  segment([x - w * 0.42, y], [x - w * 0.2, y - w * 0.5], ink.timber, w * 0.07) +
  segment([x + w * 0.42, y], [x + w * 0.2, y - w * 0.5], ink.timber, w * 0.07) +
  path(
    `M${num(x - w * 0.42)} ${num(y - w * 1.2)}Q${num(x - w * 0.62)} ${num(y - w * 0.82)} ${num(x - w * 0.42)} ${num(y - w * 0.44)}H${num(x + w * 0.42)}Q${num(x + w * 0.62)} ${num(y - w * 0.82)} ${num(x + w * 0.42)} ${num(y - w * 1.2)}Z`,
    across('#c8382a', ink.crimson, '#5c0d10'),
  ) +
  repeat(
    9,
    (i) =>
      circle(x - w * 0.36 + i * w * 0.09, y - w * 1.13, w * 0.014, ink.straw) +
      circle(x - w * 0.36 + i * w * 0.09, y - w * 0.5, w * 0.014, ink.straw),
  ) +
  ellipse(x, y - w * 1.2, w * 0.42, w * 0.1, '#e7cf9c') +
  ellipse(x, y - w * 1.2, w * 0.42, w * 0.1, 'none', `stroke="${ink.gold}" stroke-width="${num(w * 0.02)}"`)

/** A screen on its foot; `glass` is drawn on a 100 × 62 ground. */
export const monitor = (x: number, y: number, w: number, glass: string) =>
  place(
    rect(-10, 60, 20, 16, '#3a3742') +
      rect(-24, 74, 48, 5, '#4a4652') +
      rect(-54, -6, 108, 70, '#2a2833') +
      `<svg x="-50" y="-2" width="100" height="62" viewBox="0 0 100 62">${glass}</svg>`,
    x,
    y - (w * 79) / 108,
    w / 108,
  )

/** A string of small pennants between two points. */
export function bunting(
  from: Point,
  to: Point,
  sag: number,
  count: number,
  size: number,
  tones: readonly string[],
): string {
  const at = (t: number): Point => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t + sag * 4 * t * (1 - t),
  ]
  const pennant = (i: number) => {
    const [x, y] = at((i + 0.5) / count)
    return polygon(
      [
        [x - size * 0.5, y],
        [x + size * 0.5, y],
        [x, y + size * 1.2],
      ],
      tones[i % tones.length] ?? ink.red,
    )
  }
  return (
    stroke(smooth([at(0), at(0.25), at(0.5), at(0.75), at(1)], false), darken(ink.straw, 0.5), 2) +
    repeat(count, pennant)
  )
}

/** A plank boat with its bow to the right. */
export const boat = (x: number, y: number, w: number) =>
  ellipse(x, y + w * 0.045, w * 0.56, w * 0.05, '#14223a', 'opacity=".4"') +
  path(
    `M${num(x - w * 0.5)} ${num(y - w * 0.1)}Q${num(x)} ${num(y - w * 0.02)} ${num(x + w * 0.58)} ${num(y - w * 0.15)}Q${num(x + w * 0.42)} ${num(y + w * 0.06)} ${num(x + w * 0.26)} ${num(y + w * 0.06)}H${num(x - w * 0.34)}Q${num(x - w * 0.46)} ${num(y + w * 0.04)} ${num(x - w * 0.5)} ${num(y - w * 0.1)}Z`,
    down('#8a5a34', '#3f2a20'),
  ) +
  stroke(
    `M${num(x - w * 0.5)} ${num(y - w * 0.1)}Q${num(x)} ${num(y - w * 0.02)} ${num(x + w * 0.58)} ${num(y - w * 0.15)}`,
    '#d9a868',
    w * 0.012,
  )

export const cup = (x: number, y: number, w: number) =>
  path(
    `M${num(x - w / 2)} ${num(y - w * 0.6)}Q${num(x - w * 0.4)} ${num(y)} ${num(x)} ${num(y)}Q${num(x + w * 0.4)} ${num(y)} ${num(x + w / 2)} ${num(y - w * 0.6)}Z`,
    ink.white,
  ) + ellipse(x, y - w * 0.6, w / 2, w * 0.14, '#b98c4a')
