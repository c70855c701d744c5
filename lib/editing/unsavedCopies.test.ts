import { expect, it } from 'vitest'

import { dropCopy, listCopies, pruneCopies, toCopyKey, writeCopy } from './unsavedCopies'

const owner = { collection: 'articles', document: 7, user: 1 }

/** As a browser's, with room for so many characters. */
const createKeep = (room = Infinity) => {
  const entries = new Map<string, string>()
  const used = () => [...entries.values()].join('').length
  return {
    get length() {
      return entries.size
    },
    key: (index: number) => [...entries.keys()][index] ?? null,
    getItem: (key: string) => entries.get(key) ?? null,
    removeItem: (key: string) => void entries.delete(key),
    setItem: (key: string, value: string) => {
      if (used() - (entries.get(key)?.length ?? 0) + value.length > room)
        throw new Error('QuotaExceededError')
      entries.set(key, value)
    },
  }
}

const toCopy = (session: string, savedAt: string, title = 'Một bài', who = owner) => ({
  key: toCopyKey(who, session),
  savedAt,
  values: { title },
})

it('gives back the copies of one document and one person, newest first', () => {
  const keep = createKeep()
  const older = toCopy('a', '2026-11-25T01:00:00.000Z')
  const newer = toCopy('b', '2026-11-25T02:00:00.000Z')
  writeCopy(keep, older)
  writeCopy(keep, newer)
  writeCopy(keep, toCopy('c', '2026-11-25T03:00:00.000Z', 'Khác', { ...owner, user: 2 }))
  writeCopy(keep, toCopy('d', '2026-11-25T03:00:00.000Z', 'Khác', { ...owner, document: 70 }))

  expect(listCopies(keep, owner)).toEqual([newer, older])
})

it('forgets a copy that the server has', () => {
  const keep = createKeep()
  const copy = toCopy('a', '2026-11-25T01:00:00.000Z')
  writeCopy(keep, copy)

  dropCopy(keep, copy.key)

  expect(listCopies(keep, owner)).toEqual([])
})

it('makes room by giving up the oldest copies, never the one that is written', () => {
  const keep = createKeep(160)
  writeCopy(keep, toCopy('a', '2026-11-25T01:00:00.000Z', 'x'.repeat(30)))
  writeCopy(keep, toCopy('b', '2026-11-25T02:00:00.000Z', 'x'.repeat(30)))

  expect(writeCopy(keep, toCopy('c', '2026-11-25T03:00:00.000Z', 'y'.repeat(80)))).toBe(true)
  expect(listCopies(keep, owner).map(({ values }) => values.title)).toEqual(['y'.repeat(80)])
  expect(writeCopy(keep, toCopy('d', '2026-11-25T04:00:00.000Z', 'z'.repeat(500)))).toBe(false)
})

it('drops what is a month old, unreadable, or one too many', () => {
  const keep = createKeep()
  const now = Date.parse('2026-11-25T03:00:00.000Z')
  writeCopy(keep, toCopy('old', '2026-10-01T01:00:00.000Z'))
  keep.setItem(toCopyKey(owner, 'broken'), '{')
  keep.setItem('of somebody else', 'stays')
  for (let number = 0; number < 40; number += 1)
    writeCopy(keep, toCopy(`n${number}`, new Date(now - number).toISOString()))

  pruneCopies(keep, now)

  expect(listCopies(keep, owner)).toHaveLength(30)
  expect(keep.getItem('of somebody else')).toBe('stays')
})
