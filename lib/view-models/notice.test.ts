import { expect, it } from 'vitest'
import { toNotice, toNoticeMoments } from './notice'

it.each([
  [{ text: 'Hoãn lễ' }, null, null],
  [{ text: 'Hoãn lễ', url: 'https://example.org' }, null, 'https://example.org'],
  [{ text: 'Hoãn lễ', url: 'https://example.org' }, { slug: 'hoan-le' }, '/bai-viet/hoan-le'],
  [{ text: 'Hoãn lễ', url: '' }, { slug: null }, null],
])('the notice %j with the article %j leads to %j', (notice, article, href) => {
  expect(toNotice(notice, article)).toEqual({ text: 'Hoãn lễ', href })
})

it.each([{}, { text: '' }, { text: null }])('nothing is shown of %j', (notice) => {
  expect(toNotice(notice, null)).toBeNull()
})

const startsAt = '2026-11-25T01:00:00.000Z'
const endsAt = '2026-11-26T01:00:00.000Z'

it.each([
  [{ isOn: true, startsAt, endsAt }, [Date.parse(startsAt), Date.parse(endsAt)]],
  [{ isOn: true, startsAt: null, endsAt }, [Date.parse(endsAt)]],
  [{ isOn: false, startsAt, endsAt }, []],
  [{}, []],
])('the notice %j comes and goes at %j', (notice, moments) => {
  expect(toNoticeMoments(notice)).toEqual(moments)
})
