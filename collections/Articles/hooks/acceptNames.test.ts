import { expect, it } from 'vitest'

import { decideOutlet, decideReference } from './acceptNames'

it.each([
  ['Thu Trang', { kind: 'name', name: 'Thu Trang' }],
  ['  Thu\u00a0  Trang '.normalize('NFD'), { kind: 'name', name: 'Thu Trang' }],
  ['thu trang', { kind: 'name', name: 'thu trang' }],
  ['2 chị em', { kind: 'name', name: '2 chị em' }],
  [7, { kind: 'id', id: 7 }],
  ['7', { kind: 'id', id: 7 }],
  [
    { id: 7, name: 'Thu Trang' },
    { kind: 'id', id: 7 },
  ],
  [{ name: 'Thu Trang' }, { kind: 'name', name: 'Thu Trang' }],
  ['  ', null],
  [null, null],
  [true, { kind: 'unclear' }],
  [1.5, { kind: 'unclear' }],
  [NaN, { kind: 'unclear' }],
  [{}, { kind: 'unclear' }],
])('%j names %j', (value, reference) => {
  expect(decideReference(value)).toEqual(reference)
})

const before = { outlet: 3, name: 'Báo Yên Bái' }

it.each([
  ['a new name', { outlet: 3, name: 'Báo Lào Cai' }, 'Báo Lào Cai'],
  ['a name where there was none', { name: 'Báo Lào Cai' }, 'Báo Lào Cai'],
  ['another outlet beside the old name', { outlet: 4, name: 'Báo Yên Bái' }, 4],
  ['the same again, in other letters', { outlet: 3, name: ' Báo  Yên Bái'.normalize('NFD') }, 3],
  ['no outlet beside the old name', { outlet: null, name: 'Báo Yên Bái' }, null],
  ['an emptied name', { outlet: 3, name: '' }, null],
  ['an emptied name beside another outlet', { outlet: 4, name: null }, 4],
])('%s', (_, source, outlet) => {
  expect(decideOutlet(source, before)).toBe(outlet)
})
