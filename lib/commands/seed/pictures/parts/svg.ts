import { hashText } from './random'

export type Point = readonly [x: number, y: number]
/** offset 0–1, colour #rrggbb, opacity 0–1 (1 when left out) */
export type Stop = readonly [offset: number, colour: string, opacity?: number]

export const num = (value: number) => String(Math.round(value * 10) / 10)
/** Points, or their text `x,y x,y …`, which keeps an outline on one line. */
export type Outline = string | readonly Point[]

export function points(outline: Outline): readonly Point[] {
  if (typeof outline !== 'string') return outline
  return outline.split(' ').map((item) => {
    const [x, y] = item.split(',').map(Number)
    return [x ?? 0, y ?? 0]
  })
}

const pair = ([x, y]: Point) => `${num(x)} ${num(y)}`

export const path = (d: string, fill: string, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`
export const stroke = (d: string, colour: string, width: number, more = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${num(width)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`
export const polygon = (corners: Outline, fill: string, more = '') =>
  path(`M${points(corners).map(pair).join('L')}Z`, fill, more)
export const polyline = (corners: Outline) => `M${points(corners).map(pair).join('L')}`
export const segment = (a: Point, b: Point, colour: string, width: number, more = '') =>
  stroke(polyline([a, b]), colour, width, more)
export const rect = (x: number, y: number, w: number, h: number, fill: string, more = '') =>
  `<rect x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}" fill="${fill}" ${more}/>`
export const circle = (x: number, y: number, r: number, fill: string, more = '') =>
  `<circle cx="${num(x)}" cy="${num(y)}" r="${num(r)}" fill="${fill}" ${more}/>`
export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, more = '') =>
  `<ellipse cx="${num(x)}" cy="${num(y)}" rx="${num(rx)}" ry="${num(ry)}" fill="${fill}" ${more}/>`
export const group = (body: string, more: string) => `<g ${more}>${body}</g>`
export const opacity = (value: number) => `opacity="${value}"`

/** Moves a drawing made around the origin to (x, y). */
export const place = (body: string, x: number, y: number, scale = 1, rotate = 0, flip = false) =>
  group(
    body,
    `transform="translate(${num(x)} ${num(y)}) rotate(${num(rotate)}) scale(${flip ? -scale : scale} ${scale})"`,
  )

export const range = (count: number) => Array.from({ length: count }, (_, i) => i)
export const repeat = (count: number, draw: (i: number) => string) => range(count).map(draw).join('')
export const lerp = (a: number, b: number, t: number) => a + (b - a) * t

/** A Catmull–Rom curve through the points, as Bézier segments. */
export function smooth(outline: Outline, closed = true): string {
  const knots = points(outline)
  const count = knots.length
  const get = (i: number): Point => {
    const index = closed ? (i + count) % count : Math.min(Math.max(i, 0), count - 1)
    return knots[index] ?? [0, 0]
  }
  let d = `M${pair(get(0))}`
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [p0, p1, p2, p3] = [get(i - 1), get(i), get(i + 1), get(i + 2)]
    const c1: Point = [p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6]
    const c2: Point = [p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6]
    d += `C${pair(c1)} ${pair(c2)} ${pair(p2)}`
  }
  return closed ? `${d}Z` : d
}

/** Gradients are named after their content, so equal ones are one, and a drawing function may simply ask for a paint. */
const gradients = new Map<string, string>()

const remember = (tag: string, attributes: string, stops: readonly Stop[]): string => {
  const body = stops
    .map(
      ([at, colour, alpha = 1]) =>
        `<stop offset="${at}" stop-color="${colour}" stop-opacity="${num(alpha * 100)}%"/>`,
    )
    .join('')
  const id = `g${hashText(tag + attributes + body).toString(36)}`
  gradients.set(id, `<${tag} id="${id}" ${attributes}>${body}</${tag}>`)
  return `url(#${id})`
}

/** Across the shape's own box, top to bottom unless told otherwise. */
export const linear = (stops: readonly Stop[], x1 = 0, y1 = 0, x2 = 0, y2 = 1) =>
  remember('linearGradient', `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`, stops)
export const radial = (stops: readonly Stop[], cx = 0.5, cy = 0.5, r = 0.5) =>
  remember('radialGradient', `cx="${cx}" cy="${cy}" r="${r}"`, stops)

const even = (colours: readonly string[]) =>
  colours.map((colour, i): Stop => [i / (colours.length - 1), colour])
/** Colours spread evenly from top to bottom, or from left to right. */
export const down = (...colours: readonly string[]) => linear(even(colours))
export const across = (...colours: readonly string[]) => linear(even(colours), 0, 0, 1, 0)
/** One colour that thins out from top to bottom. */
export const thin = (colour: string, from: number, to = 0) =>
  linear([
    [0, colour, from],
    [1, colour, to],
  ])

export function svgDocument(width: number, height: number, body: string): string {
  const used = new Set([...body.matchAll(/url\(#(g[0-9a-z]+)\)/g)].map((match) => match[1] ?? ''))
  const defs = [...used].map((id) => gradients.get(id) ?? '').join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${defs}</defs>${body}</svg>`
}
