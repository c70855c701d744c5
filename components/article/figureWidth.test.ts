import { expect, test } from 'vitest'
import { decideFigureWidth } from './figureWidth'

test('a large landscape picture is wider than the text', () => {
  expect(decideFigureWidth({ width: 1280, height: 853, srcset: '' })).toBe('wide')
})

test('a picture with a small default file is wide when a larger file exists', () => {
  const srcset = '/a-320.jpg 320w, /a-960.jpg 960w'
  expect(decideFigureWidth({ width: 320, height: 213, srcset })).toBe('wide')
})

test('a picture of an old page is not enlarged', () => {
  expect(decideFigureWidth({ width: 400, height: 300, srcset: '/a-320.jpg 320w, /a-400.jpg 400w' })).toBe(
    'small',
  )
})

test('an upright picture stands narrower than the text', () => {
  expect(decideFigureWidth({ width: 900, height: 1200, srcset: '' })).toBe('upright')
})
