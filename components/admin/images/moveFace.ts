import { smallestFace, type Face } from '@/lib/images/faces/faces'

/** A place on the picture, in parts (0 to 1) of its width and height. */
export interface Point {
  x: number
  y: number
}

/** Four digits tell a quarter of a pixel of the largest picture. */
const round = (value: number): number => Math.round(value * 10_000) / 10_000
const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

const toFace = (x: number, y: number, width: number, height: number): Face => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
})

/** The box between two corners, whichever comes first. */
export const drawFace = (from: Point, to: Point): Face => {
  const [left, right] = [from.x, to.x].map((x) => clamp(x, 0, 1)).sort((a, b) => a - b) as [number, number]
  const [top, bottom] = [from.y, to.y].map((y) => clamp(y, 0, 1)).sort((a, b) => a - b) as [number, number]
  return toFace(left, top, right - left, bottom - top)
}

/** Up to the edges, and not smaller. */
export const moveFace = ({ x, y, width, height }: Face, by: Point): Face =>
  toFace(clamp(x + by.x, 0, 1 - width), clamp(y + by.y, 0, 1 - height), width, height)

/** By its lower right corner. */
export const resizeFace = ({ x, y, width, height }: Face, by: Point): Face =>
  toFace(x, y, clamp(width + by.x, smallestFace, 1 - x), clamp(height + by.y, smallestFace, 1 - y))

/** A finger that only touched the picture has drawn nothing. */
export const isDrawn = ({ width, height }: Face): boolean =>
  width >= smallestFace * 2 && height >= smallestFace * 2

/** In the middle; the next one a little beside the one before, so that both are seen. */
export const addFace = (faces: readonly Face[]): Face => {
  const shift = (faces.length % 8) * 0.04
  return toFace(0.3 + shift, 0.3 + shift, 0.15, 0.2)
}

const directions: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** One press of an arrow. */
const step = 0.01

/** What a key does to a box: another box, `null` to take it away, nothing for any other key. */
export const pressKey = (face: Face, key: string, hasShift: boolean): Face | null | undefined => {
  if (key === 'Delete' || key === 'Backspace') return null
  const direction = directions[key]
  if (!direction) return undefined
  const by = { x: direction.x * step, y: direction.y * step }
  return hasShift ? resizeFace(face, by) : moveFace(face, by)
}

const toPercent = (part: number): string => `${Math.round(part * 100)}%`

/** For those who do not see it. */
export const describeFace = ({ x, y, width, height }: Face, number: number): string =>
  `Khung ${number}: cách mép trái ${toPercent(x)}, mép trên ${toPercent(y)}; rộng ${toPercent(width)}, cao ${toPercent(height)}`
