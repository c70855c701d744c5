import { expect, it } from 'vitest'

import { smallestFace, validateFaces, type Face } from '@/lib/images/faces/faces'
import { addFace, drawFace, isDrawn, moveFace, pressKey, resizeFace } from './moveFace'

const face: Face = { x: 0.4, y: 0.4, width: 0.2, height: 0.2 }

it('a box is the same, from whichever corner it is drawn, and ends at the edge', () => {
  const box = { x: 0.2, y: 0.3, width: 0.3, height: 0.4 }

  expect(drawFace({ x: 0.2, y: 0.3 }, { x: 0.5, y: 0.7 })).toEqual(box)
  expect(drawFace({ x: 0.5, y: 0.7 }, { x: 0.2, y: 0.3 })).toEqual(box)
  expect(drawFace({ x: 0.8, y: 0.9 }, { x: 1.4, y: 7 })).toEqual({ x: 0.8, y: 0.9, width: 0.2, height: 0.1 })
  expect(isDrawn(drawFace({ x: 0.5, y: 0.5 }, { x: 0.501, y: 0.501 }))).toBe(false)
})

it('moves to the edge, keeping its size, and grows and shrinks within bounds', () => {
  expect(moveFace(face, { x: -9, y: 9 })).toEqual({ ...face, x: 0, y: 0.8 })
  expect(resizeFace(face, { x: 9, y: -9 })).toEqual({ ...face, width: 0.6, height: smallestFace })
})

it.each<[string, boolean, Face | null | undefined]>([
  ['ArrowLeft', false, { ...face, x: 0.39 }],
  ['ArrowDown', false, { ...face, y: 0.41 }],
  ['ArrowRight', true, { ...face, width: 0.21 }],
  ['ArrowUp', true, { ...face, height: 0.19 }],
  ['Delete', false, null],
  ['Tab', false, undefined],
])('%s (with Shift: %s) gives %j', (key, hasShift, result) => {
  expect(pressKey(face, key, hasShift)).toEqual(result)
})

it('fifty boxes that are added one after another may all be saved', () => {
  const faces: Face[] = []
  for (let count = 0; count < 50; count += 1) faces.push(addFace(faces))

  expect(validateFaces(faces)).toBe(true)
})
