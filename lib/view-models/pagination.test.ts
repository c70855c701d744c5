import { expect, it } from 'vitest'
import { parsePageNumber, toPagination } from './pagination'
import type { PageLink } from './types'

const toHref = (page: number) => `/tin?trang=${page}`

/** `1 … 5 [6] 7`: the current page in brackets. */
const toLine = (pages: PageLink[]): string =>
  pages
    .map((page) => {
      if (page.kind === 'gap') return '…'
      return page.isCurrent ? `[${page.number}]` : `${page.number}`
    })
    .join(' ')

it.each([
  [1, 1, '[1]'],
  [1, 2, '[1] 2'],
  [2, 3, '1 [2] 3'],
  [1, 4, '[1] 2 3 4'],
  [1, 5, '[1] 2 3 4 5'],
  [1, 6, '[1] 2 3 … 6'],
  [4, 7, '1 2 3 [4] 5 6 7'],
  [5, 9, '1 2 3 4 [5] 6 7 8 9'],
  [6, 11, '1 … 4 5 [6] 7 8 … 11'],
  [5, 20, '1 2 3 4 [5] 6 7 … 20'],
  [6, 20, '1 … 4 5 [6] 7 8 … 20'],
  [16, 20, '1 … 14 15 [16] 17 18 19 20'],
  [20, 20, '1 … 18 19 [20]'],
])('page %i of %i is offered as %s', (current, total, line) => {
  expect(toLine(toPagination(current, total, toHref).pages)).toBe(line)
})

it('a gap never hides a single page', () => {
  for (let total = 1; total <= 15; total += 1) {
    for (let current = 1; current <= total; current += 1) {
      const { pages } = toPagination(current, total, toHref)

      const hidden = pages.flatMap((page, index) => {
        const [before, after] = [pages[index - 1], pages[index + 1]]
        return page.kind === 'gap' && before?.kind === 'page' && after?.kind === 'page'
          ? [after.number - before.number - 1]
          : []
      })

      expect(hidden.every((count) => count > 1)).toBe(true)
    }
  }
})

it('every page that is offered has its own address', () => {
  const { pages } = toPagination(2, 3, toHref)

  expect(pages).toEqual([
    { kind: 'page', number: 1, href: '/tin?trang=1', isCurrent: false },
    { kind: 'page', number: 2, href: '/tin?trang=2', isCurrent: true },
    { kind: 'page', number: 3, href: '/tin?trang=3', isCurrent: false },
  ])
})

it('a page in the middle leads to both sides and both ends', () => {
  expect(toPagination(4, 9, toHref)).toMatchObject({
    current: 4,
    total: 9,
    first: '/tin?trang=1',
    previous: '/tin?trang=3',
    next: '/tin?trang=5',
    last: '/tin?trang=9',
  })
})

it('the first page has nothing before it', () => {
  expect(toPagination(1, 9, toHref)).toMatchObject({ first: null, previous: null, next: '/tin?trang=2' })
})

it('the last page has nothing behind it', () => {
  expect(toPagination(9, 9, toHref)).toMatchObject({ previous: '/tin?trang=8', next: null, last: null })
})

it('an address without a page number is the first page', () => {
  expect(parsePageNumber(undefined)).toBe(1)
})

it.each([
  ['1', 1],
  ['12', 12],
  ['999999', 999_999],
])('the page number %j is read', (value, page) => {
  expect(parsePageNumber(value)).toBe(page)
})

it.each(['', '0', '-1', '01', '1.5', '1e3', ' 2', '2 ', '+2', 'hai', '0x2', '٢', '1000000', 'Infinity'])(
  '%j is no page number',
  (value) => {
    expect(parsePageNumber(value)).toBeNull()
  },
)

it('a page number that is given twice is none', () => {
  expect(parsePageNumber(['2', '3'])).toBeNull()
})
