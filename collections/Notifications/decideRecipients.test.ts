import { expect, it } from 'vitest'

import { decideRecipients } from './decideRecipients'

const admin = { id: 1, role: 'admin' as const, categories: [] }
const everywhere = { id: 2, role: 'editor' as const, categories: [] }
const news = { id: 3, role: 'editor' as const, categories: [10, 11] }
const author = { id: 4, role: 'contributor' as const, categories: [] }
const staff = [admin, everywhere, news, author]
const situation = { actor: 4, author: 4, scheduledBy: null, category: 11, staff }

it('what is handed in is told to the editors of its category', () => {
  expect(decideRecipients({ ...situation, step: 'submit' })).toEqual([2, 3])
  expect(decideRecipients({ ...situation, step: 'submit', category: 20 })).toEqual([2])
})

it('without an editor for it, the admins are told', () => {
  expect(decideRecipients({ ...situation, step: 'submit', category: 20, staff: [admin, news] })).toEqual([1])
})

it.each(['return', 'approve', 'schedule', 'publish', 'withdraw'] as const)(
  'the author is told of %s',
  (step) => {
    expect(decideRecipients({ ...situation, step, actor: 2 })).toEqual([4])
  },
)

it('nobody is told of what they did themselves', () => {
  expect(decideRecipients({ ...situation, step: 'publish', actor: 4 })).toEqual([])
  expect(decideRecipients({ ...situation, step: 'submit', actor: 2 })).toEqual([3])
})

it('a schedule that failed is told to whoever set it, else to the editors', () => {
  expect(decideRecipients({ ...situation, step: 'failed', actor: null, scheduledBy: 3 })).toEqual([3])
  expect(decideRecipients({ ...situation, step: 'failed', actor: null })).toEqual([2, 3])
})
