import { expect, it } from 'vitest'

import { decideRequest } from './decideRequest'

const nothing = { step: undefined, status: 'draft', isDraftSave: false, isPublic: false }

it.each([
  ['a named step', { ...nothing, step: 'approve' }, 'approve'],
  ['a publication without a name', { ...nothing, status: 'published' }, 'publish'],
  ['what takes a public article down', { ...nothing, isPublic: true }, 'withdraw'],
  ['a draft beside a public article', { ...nothing, isPublic: true, isDraftSave: true }, null],
  ['other words', nothing, null],
  ['a step that there is not', { ...nothing, step: 'celebrate' }, null],
])('%s', (_name, request, step) => {
  expect(decideRequest(request)).toBe(step)
})
