import { expect, test } from 'vitest'
import { decidePictureShape } from './pictureShape'

test('a picture that is taller than wide is a portrait', () => {
  expect(decidePictureShape({ width: 900, height: 1200 })).toBe('portrait')
})

test('a square picture counts as landscape', () => {
  expect(decidePictureShape({ width: 800, height: 800 })).toBe('landscape')
})
