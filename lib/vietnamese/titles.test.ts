import { expect, it } from 'vitest'

import { toTitleKey } from './titles'

it.each([
  ['Bổ nhiệm cán bộ', 'bổ NHIỆM cán  bộ'],
  ['Bổ nhiệm cán bộ', ' Bổ nhiệm cán bộ '.normalize('NFD')],
  ['Trao 5 suất quà', 'Trao 5\u00A0suất quà'],
  ['“Đơn vị học tập”', '"Đơn vị học tập"'],
])('“%s” and “%s” are the same title', (one, other) => {
  expect(toTitleKey(one)).toBe(toTitleKey(other))
})

it.each([
  ['Bổ nhiệm', 'Bộ nhiệm'],
  ['Bổ nhiệm', 'Bo nhiem'],
  ['Đường', 'Dường'],
  ['Bổ nhiệm', 'Bổ nhiệm.'],
])('“%s” and “%s” are different titles', (one, other) => {
  expect(toTitleKey(one)).not.toBe(toTitleKey(other))
})
