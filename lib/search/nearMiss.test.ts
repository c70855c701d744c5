import { expect, it } from 'vitest'

import { chooseWords, listSlips, listSplits } from './nearMiss'

it.each([
  ['khuyen', 'khuyne'],
  ['khuyen', 'khuyenn'],
  ['khuyen', 'khuye'],
  ['khuyen', 'khiyen'],
])('%s is one slip away from %s', (meant, typed) => {
  expect(listSlips(typed)).toContain(meant)
  expect(listSlips(meant)).not.toContain(meant)
})

it('an endless word has none', () => {
  expect(listSlips('a'.repeat(60))).toEqual([])
})

it('what was written together comes apart', () => {
  expect(listSplits('hocbong')).toContainEqual(['hoc', 'bong'])
  expect(listSplits('ab')).toEqual([])
})

it('words that follow each other somewhere win over words that are nearer', () => {
  const columns = [
    [
      { word: 'khuyen', nearness: 0.5 },
      { word: 'khuyet', nearness: 0.7 },
    ],
    [{ word: 'hoc', nearness: 1 }],
  ]

  expect(chooseWords(columns, new Set(['khuyen hoc']))).toEqual(['khuyen', 'hoc'])
  expect(chooseWords(columns, new Set())).toEqual(['khuyet', 'hoc'])
})
