import { expect, it } from 'vitest'

import { decideStanding, formatEditSession, parseEditSession, toEditMark } from './editSession'

const session = { id: 'abcdefgh', turn: 7, base: 1000 }

it('a header says what was put into it', () => {
  expect(parseEditSession(formatEditSession(session))).toEqual(session)
})

it.each([null, '', 'abc', 'abcdefgh.x.1', 'abcdefgh.1', "abcdefgh'.1.1", 'abcdefgh.1.1.1'])(
  'the header %j comes from no edit form',
  (header) => expect(parseEditSession(header)).toBeNull(),
)

it('a form writes on over what it wrote itself, whenever that was', () => {
  expect(decideStanding(session, { mark: toEditMark({ ...session, turn: 6 }), savedAt: 9999 })).toBe(
    'current',
  )
})

it('a request that is sent again may arrive twice', () => {
  expect(decideStanding(session, { mark: toEditMark(session), savedAt: 9999 })).toBe('current')
})

it('a request that a later one has overtaken writes nothing', () => {
  expect(decideStanding(session, { mark: toEditMark({ ...session, turn: 8 }), savedAt: 9999 })).toBe(
    'overtaken',
  )
})

it.each(['ijklmnop.1', null])('what %j has saved since is not written over', (mark) => {
  expect(decideStanding(session, { mark, savedAt: 1001 })).toBe('outdated')
})

it('what was there when the form was filled is written over', () => {
  expect(decideStanding(session, { mark: 'ijklmnop.1', savedAt: 1000 })).toBe('current')
})
