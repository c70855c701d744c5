import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Pagination as PaginationValues } from '@/lib/view-models/types'
import { Pagination } from './Pagination'

const secondOfThree: PaginationValues = {
  current: 2,
  total: 3,
  pages: [
    { kind: 'page', number: 1, href: '/chuyen-muc/tin', isCurrent: false },
    { kind: 'page', number: 2, href: '/chuyen-muc/tin?trang=2', isCurrent: true },
    { kind: 'page', number: 3, href: '/chuyen-muc/tin?trang=3', isCurrent: false },
  ],
  first: '/chuyen-muc/tin',
  previous: '/chuyen-muc/tin',
  next: '/chuyen-muc/tin?trang=3',
  last: '/chuyen-muc/tin?trang=3',
}

test('the current page, and only that one, says so to a screen reader', () => {
  const html = renderToStaticMarkup(<Pagination pagination={secondOfThree} />)

  expect(html.match(/aria-current="page"/g)).toHaveLength(1)
  expect(html).toMatch(/trang=2"[^>]*aria-current="page"/)
})

test('a list on one page has no pagination', () => {
  const html = renderToStaticMarkup(<Pagination pagination={{ ...secondOfThree, current: 1, total: 1 }} />)

  expect(html).toBe('')
})

test('the last page offers no next one', () => {
  const html = renderToStaticMarkup(<Pagination pagination={{ ...secondOfThree, next: null, last: null }} />)

  expect(html).not.toContain('rel="next"')
  expect(html).toContain('rel="prev"')
})
