/** A box over a face that nobody may recognise, in parts (0 to 1) of the width and height of the upright picture. */
export interface Face {
  x: number
  y: number
  width: number
  height: number
}

export const mostFaces = 50

/** Twelve pixels of the largest picture that is kept: no face in it that can be recognised is smaller. */
export const smallestFace = 0.005

/** What rounding to four digits may put beyond an edge. */
const tolerance = 0.001

const sides = ['x', 'y', 'width', 'height'] as const

const isFace = (value: unknown): value is Face =>
  typeof value === 'object' &&
  value !== null &&
  sides.every((side) => Number.isFinite((value as Partial<Record<string, unknown>>)[side]))

const isInside = ({ x, y, width, height }: Face): boolean =>
  x >= 0 && y >= 0 && x + width <= 1 + tolerance && y + height <= 1 + tolerance

/** @returns true, or a sentence that says what to do */
export const validateFaces = (value: unknown): true | string => {
  if (value === null || value === undefined) return true
  if (!Array.isArray(value) || !value.every(isFace))
    return 'Mỗi khung che cần bốn số x, y, width, height. Hãy vẽ lại các khung.'
  if (value.length > mostFaces)
    return `Mỗi ảnh che được nhiều nhất ${mostFaces} chỗ. Hãy vẽ khung lớn hơn, mỗi khung che vài người.`
  const outside = value.findIndex((face) => !isInside(face))
  if (outside >= 0) return `Khung ${outside + 1} nằm ngoài ảnh. Hãy kéo khung vào trong.`
  const small = value.findIndex(({ width, height }) => width < smallestFace || height < smallestFace)
  if (small >= 0) return `Khung ${small + 1} quá nhỏ. Hãy kéo khung cho trùm cả khuôn mặt.`
  return true
}

/** What a row or a request says, and nothing beside it. @param value that is valid */
export const toFaces = (value: unknown): Face[] =>
  ((value ?? []) as Face[]).map(({ x, y, width, height }) => ({ x, y, width, height }))

export const isSame = (some: readonly Face[], others: readonly Face[]): boolean =>
  some.length === others.length &&
  some.every((face, index) => sides.every((side) => face[side] === others[index]![side]))

interface Size {
  width: number
  height: number
}

interface Area extends Size {
  left: number
  top: number
}

/** Parts of what is left after a cut of `area` pixels from a picture of `size`; boxes that were cut off are gone. */
export const cropFaces = (faces: readonly Face[], area: Area, size: Size): Face[] =>
  faces.flatMap(({ x, y, width, height }) => {
    const across = cutSpan(x * size.width - area.left, width * size.width, area.width)
    const down = cutSpan(y * size.height - area.top, height * size.height, area.height)
    if (!across || !down) return []
    return { x: across.start, y: down.start, width: across.length, height: down.length }
  })

/** Null where nothing of it is left; a sliver grows to what a box has to have, rather than uncover something. */
const cutSpan = (start: number, length: number, whole: number) => {
  const from = Math.max(0, start)
  const to = Math.min(whole, start + length)
  if (to <= from) return null
  const part = Math.max(smallestFace, (to - from) / whole)
  return { start: Math.min(from / whole, 1 - part), length: part }
}

/** Every pixel that a box touches. */
export const toPixels = ({ x, y, width, height }: Face, size: Size): Area => {
  const left = Math.min(size.width - 1, Math.floor(x * size.width))
  const top = Math.min(size.height - 1, Math.floor(y * size.height))
  return {
    left,
    top,
    width: Math.max(1, Math.min(size.width, Math.ceil((x + width) * size.width)) - left),
    height: Math.max(1, Math.min(size.height, Math.ceil((y + height) * size.height)) - top),
  }
}
