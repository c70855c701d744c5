import { expect, it } from 'vitest'

import { cropFaces, isSame, mostFaces, toPixels, validateFaces, type Face } from './faces'

const face: Face = { x: 0.25, y: 0.5, width: 0.25, height: 0.25 }

it.each([undefined, null, [], [face], [{ x: 0, y: 0, width: 1, height: 1 }], Array(mostFaces).fill(face)])(
  'takes %j',
  (value) => {
    expect(validateFaces(value)).toBe(true)
  },
)

it.each<[string, unknown, RegExp]>([
  ['no list', 'khuôn mặt', /bốn số/],
  ['a number that is none', [{ ...face, x: '0.1' }], /bốn số/],
  ['an endless number', [{ ...face, width: Infinity }], /bốn số/],
  ['a side that is missing', [{ x: 0, y: 0, width: 0.1 }], /bốn số/],
  ['nothing in a list', [null], /bốn số/],
  ['one beyond the right edge', [face, { ...face, x: 0.9 }], /^Khung 2 nằm ngoài ảnh/],
  ['one above the top', [{ ...face, y: -0.01 }], /^Khung 1 nằm ngoài ảnh/],
  ['one that covers nothing', [{ ...face, height: 0 }], /^Khung 1 quá nhỏ/],
  ['one too many', Array(mostFaces + 1).fill(face), /nhiều nhất 50 chỗ/],
])('refuses %s, and says what to do', (_, value, sentence) => {
  expect(validateFaces(value)).toMatch(sentence)
})

it('a cut takes boxes with it, and leaves out what it cuts off', () => {
  const size = { width: 1000, height: 800 }
  const rightHalf = { left: 500, top: 0, width: 500, height: 800 }
  const left: Face = { x: 0.1, y: 0.1, width: 0.2, height: 0.2 }
  const over: Face = { x: 0.4, y: 0.25, width: 0.2, height: 0.5 }
  const right: Face = { x: 0.75, y: 0.5, width: 0.1, height: 0.1 }

  const cut = cropFaces([left, over, right], rightHalf, size)

  expect(cut.map((each) => Object.values(each).map((value) => Number(value.toFixed(6))))).toEqual([
    [0, 0.25, 0.2, 0.5],
    [0.5, 0.5, 0.2, 0.1],
  ])
})

it('a sliver at the edge of a cut stays covered by a box that is allowed', () => {
  const size = { width: 1000, height: 800 }
  const over: Face = { x: 0.4, y: 0.25, width: 0.1001, height: 0.5 }

  const cut = cropFaces([over], { left: 500, top: 0, width: 500, height: 800 }, size)

  expect(cut).toHaveLength(1)
  expect(validateFaces(cut)).toBe(true)
})

it('covers every pixel that a box touches, and none beyond the edge', () => {
  const size = { width: 101, height: 99 }

  expect(toPixels({ x: 0.5, y: 0.5, width: 0.5, height: 0.5 }, size)).toEqual({
    left: 50,
    top: 49,
    width: 51,
    height: 50,
  })
  expect(toPixels({ x: 0.9999, y: 0.9999, width: 0.001, height: 0.001 }, size)).toEqual({
    left: 100,
    top: 98,
    width: 1,
    height: 1,
  })
})

it('knows boxes that did not change', () => {
  expect(isSame([face], [{ ...face }])).toBe(true)
  expect(isSame([face], [{ ...face, x: 0.2501 }])).toBe(false)
  expect(isSame([face], [])).toBe(false)
})
