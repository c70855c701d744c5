import { describe, expect, it } from 'vitest'

import { buildArticle } from '@/tests/factories/documents'
import { parseArchiveDate, toArchiveListPage, toArchivePage } from './archive'

it.each([
  [['2020'], { kind: 'year', date: '2020', from: '2020-01-01', until: '2021-01-01' }],
  [['2020', '12'], { kind: 'month', date: '2020-12', from: '2020-12-01', until: '2021-01-01' }],
  [['2020', '02', '29'], { kind: 'day', date: '2020-02-29', from: '2020-02-29', until: '2020-03-01' }],
])('%j is a part of the archive', (parts, span) => {
  expect(parseArchiveDate(parts)).toEqual(span)
})

it.each([
  [[]],
  [['20']],
  [['3020']],
  [['2020', '13']],
  [['2020', '00']],
  [['2020', '3']],
  [['2021', '02', '29']],
  [['2021', '06', '31']],
  [['2021', '06', '00']],
  [['2021', '06', '1']],
  [['2021', '06', '01', '01']],
])('%j is no date', (parts) => {
  expect(parseArchiveDate(parts)).toBeNull()
})

const months = [
  { month: '2020-03', count: 1230 },
  { month: '2020-01', count: 2 },
  { month: '2019-12', count: 5 },
]

it('the archive has its years with their months, newest first', () => {
  const { name, years } = toArchivePage(months)

  expect(name).toBe('Lưu trữ')
  expect(years.map(({ name, href, count }) => [name, href, count])).toEqual([
    ['Năm 2020', '/luu-tru/2020', '1.232 bài'],
    ['Năm 2019', '/luu-tru/2019', '5 bài'],
  ])
  expect(years[0]?.months[0]).toEqual({ name: 'Tháng 3', href: '/luu-tru/2020/03', count: '1.230 bài' })
})

it('a year alone lies under the archive', () => {
  const { ancestors, years } = toArchivePage(months, '2019')

  expect(ancestors).toEqual([{ name: 'Lưu trữ', href: '/luu-tru' }])
  expect(years).toHaveLength(1)
})

describe('a part of the archive', () => {
  const toPage = (parts: string[], content = {}) => {
    const span = parseArchiveDate(parts)
    if (!span) throw new Error('A date.')
    return toArchiveListPage(span, {
      days: [],
      earlier: '2019-12-31',
      later: '2020-04-02',
      docs: [],
      page: 1,
      total: 0,
      totalPages: 0,
      ...content,
    })
  }

  it('a month has its calendar from Monday on, with links on days that have articles', () => {
    const page = toPage(['2020', '03'], { days: [{ day: '2020-03-23', count: 4 }], total: 4, totalPages: 1 })

    expect(page.name).toBe('Tháng 3 năm 2020')
    expect(page.weeks).toHaveLength(6)
    expect(page.weeks[0]?.map(({ number, isOutside }) => (isOutside ? null : number))).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      1,
    ])
    const linked = page.weeks.flat().filter(({ href }) => href)
    expect(linked).toMatchObject([{ number: 23, href: '/luu-tru/2020/03/23', label: '23/03/2020, 4 bài' }])
    expect(page.earlier).toEqual({ name: 'Tháng 12 năm 2019', href: '/luu-tru/2019/12' })
    expect(page.later).toEqual({ name: 'Tháng 4 năm 2020', href: '/luu-tru/2020/04' })
  })

  it('a day without articles leads to those nearest, and stands under its month', () => {
    const page = toPage(['2020', '03', '23'])

    expect(page).toMatchObject({ name: 'Ngày 23/03/2020', count: null, weeks: [], stories: [] })
    expect(page.earlier?.href).toBe('/luu-tru/2019/12/31')
    expect(page.ancestors.map(({ href }) => href)).toEqual(['/luu-tru', '/luu-tru/2020', '/luu-tru/2020/03'])
  })

  it('has as many pages as it needs', () => {
    const page = toPage(['2020', '03'], { docs: [buildArticle()], page: 2, total: 21, totalPages: 2 })

    expect(page.pagination.first).toBe('/luu-tru/2020/03')
    expect(page.stories).toHaveLength(1)
  })
})
