import { expect, it } from 'vitest'

import { toCamera } from './camera'

it.each([
  ['Apple', 'iPhone 13', 'Apple iPhone 13'],
  ['NIKON CORPORATION', 'NIKON D750', 'NIKON D750'],
  ['Canon', 'Canon EOS R6', 'Canon EOS R6'],
  ['OLYMPUS IMAGING CORP.', 'E-M10', 'OLYMPUS E-M10'],
  ['SONY', 'ILCE-7M3', 'SONY ILCE-7M3'],
  ['', 'SM-A525F', 'SM-A525F'],
  ['samsung', '', 'samsung'],
  ['', '', undefined],
])('%j and %j are %j', (make, model, camera) => {
  expect(toCamera(make, model)).toBe(camera)
})
