import { expect, test } from 'vitest'
import type { HomePage, Story } from '@/lib/view-models/types'
import { decideFrontColumns } from './frontColumns'

const story: Story = {
  title: 'Lục Yên mở lớp xóa mù chữ',
  href: '/bai-viet/luc-yen-mo-lop-xoa-mu-chu',
  publishedAt: { iso: '2020-03-23T09:40:00+07:00', text: '23/03/2020' },
  lead: '',
  category: null,
  picture: null,
}
const empty: HomePage = {
  lead: null,
  secondary: [],
  bands: [],
  latest: [],
  albums: [],
  mostRead: [],
  visits: null,
}

test('an empty home page has no front', () => {
  expect(decideFrontColumns(empty)).toBe('none')
})

test('a lone lead takes the whole width', () => {
  expect(decideFrontColumns({ ...empty, lead: story })).toBe('one')
})

test('a missing column leaves no gap', () => {
  expect(decideFrontColumns({ ...empty, lead: story, latest: [story] })).toBe('two')
})

test('a full front has three columns', () => {
  expect(decideFrontColumns({ ...empty, lead: story, secondary: [story], latest: [story] })).toBe('three')
})
