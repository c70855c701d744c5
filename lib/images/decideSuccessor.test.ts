import { expect, it } from 'vitest'

import { decideSuccessor } from './decideSuccessor'

const image = {
  filename: 'moi-bbbbbbbbbb.jpg',
  avif: 'done' as const,
  sizes: {
    w320: { filename: 'moi-bbbbbbbbbb-320x240.webp' },
    w720: { filename: 'moi-bbbbbbbbbb-720x540.webp' },
    jpeg640: { filename: 'moi-bbbbbbbbbb-640x480.jpg' },
    w1440: { filename: null },
  },
}

it.each([
  ['the original', 'cu-aaaaaaaaaa.png', 'moi-bbbbbbbbbb.jpg'],
  ['a size', 'cu-aaaaaaaaaa-720x480.webp', 'moi-bbbbbbbbbb-720x540.webp'],
  ['a JPEG', 'cu-aaaaaaaaaa-640x427.jpg', 'moi-bbbbbbbbbb-640x480.jpg'],
  ['an AVIF', 'cu-aaaaaaaaaa-320x213.avif', 'moi-bbbbbbbbbb-320x240.avif'],
  [
    'a size that the new picture is too small for',
    'cu-aaaaaaaaaa-1440x960.webp',
    'moi-bbbbbbbbbb-720x540.webp',
  ],
  ['an original that is named as a size would be', 'banner-300x200.jpg', 'moi-bbbbbbbbbb.jpg'],
])('%s leads to the file that stands there now', (_name, former, successor) => {
  expect(decideSuccessor(former, image)).toBe(successor)
})

it('an AVIF that is not made yet gives way to the WebP', () => {
  expect(decideSuccessor('cu-320x213.avif', { ...image, avif: 'pending' })).toBe(
    'moi-bbbbbbbbbb-320x240.webp',
  )
})

it('a picture too small for any size leads to itself', () => {
  expect(decideSuccessor('cu-320x213.webp', { filename: 'nho.png', sizes: {} })).toBe('nho.png')
})
