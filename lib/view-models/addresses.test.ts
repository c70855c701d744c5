import { expect, it } from 'vitest'
import { toAbsolute, toArticleHref, toCategoryHref } from './addresses'

it('an article has its address under /bai-viet', () => {
  expect(toArticleHref('trao-hoc-bong')).toBe('/bai-viet/trao-hoc-bong')
})

it.each([undefined, 1])('the first page of a category (%j) has no number in its address', (page) => {
  expect(toCategoryHref('tin-tuc', page)).toBe('/chuyen-muc/tin-tuc')
})

it('a later page of a category has its number as ?trang', () => {
  expect(toCategoryHref('tin-tuc', 2)).toBe('/chuyen-muc/tin-tuc?trang=2')
})

it('a complete address begins with that of the portal', () => {
  expect(toAbsolute('https://khuyenhoc.example.vn', '/bai-viet/a')).toBe(
    'https://khuyenhoc.example.vn/bai-viet/a',
  )
})
