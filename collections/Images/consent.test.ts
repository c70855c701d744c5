import { expect, it } from 'vitest'

import { decideConsent, isAllowed, listConsentMoments, type ConsentState } from './consent'

/** Noon in Vietnam. */
const now = new Date('2026-05-20T05:00:00.000Z')
const given = { givenBy: 'Mẹ của em', givenAt: '2026-05-01T12:00:00.000Z' }

it.each<[string, object, ConsentState]>([
  ['no children', {}, 'noChildren'],
  ['no children, though a consent stands there', { consent: given }, 'noChildren'],
  ['children and nothing said', { depictsChildren: true }, 'missing'],
  ['an empty consent', { depictsChildren: true, consent: {} }, 'missing'],
  ['nobody who gave it', { depictsChildren: true, consent: { ...given, givenBy: ' ' } }, 'missing'],
  [
    'no day on which it was given',
    { depictsChildren: true, consent: { ...given, givenAt: null } },
    'missing',
  ],
  ['given', { depictsChildren: true, consent: given }, 'inForce'],
  // Day pickers write noon in Greenwich, which is seven in the evening.
  [
    'given today',
    { depictsChildren: true, consent: { ...given, givenAt: '2026-05-20T12:00:00.000Z' } },
    'inForce',
  ],
  [
    'given tomorrow',
    { depictsChildren: true, consent: { ...given, givenAt: '2026-05-21T12:00:00.000Z' } },
    'coming',
  ],
  [
    'withdrawn',
    { depictsChildren: true, consent: { ...given, withdrawnAt: '2026-05-19T12:00:00.000Z' } },
    'withdrawn',
  ],
  [
    'withdrawn today',
    { depictsChildren: true, consent: { ...given, withdrawnAt: '2026-05-20T12:00:00.000Z' } },
    'withdrawn',
  ],
  [
    'withdrawn from tomorrow on',
    { depictsChildren: true, consent: { ...given, withdrawnAt: '2026-05-21T12:00:00.000Z' } },
    'inForce',
  ],
  [
    'withdrawn and never given',
    { depictsChildren: true, consent: { withdrawnAt: '2026-05-19T12:00:00.000Z' } },
    'withdrawn',
  ],
])('%s', (_name, image, state) => {
  expect(decideConsent(image, now)).toBe(state)
})

it('lets only pictures without children, or with consent in force, be seen', () => {
  const states: ConsentState[] = ['noChildren', 'inForce', 'coming', 'missing', 'withdrawn']
  expect(states.filter(isAllowed)).toEqual(['noChildren', 'inForce'])
})

it('knows the midnights in Vietnam at which a consent begins and ends, and forgets those of former days', () => {
  const consent = { givenAt: '2026-05-19T12:00:00.000Z', withdrawnAt: '2026-06-01T12:00:00.000Z' }

  expect(listConsentMoments({ consent }, now)).toEqual([Date.parse('2026-05-31T17:00:00.000Z')])
  expect(
    decideConsent(
      { depictsChildren: true, consent: { ...given, ...consent } },
      new Date('2026-05-31T16:59:59.999Z'),
    ),
  ).toBe('inForce')
  expect(
    decideConsent(
      { depictsChildren: true, consent: { ...given, ...consent } },
      new Date('2026-05-31T17:00:00.000Z'),
    ),
  ).toBe('withdrawn')
})
