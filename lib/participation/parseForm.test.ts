import { describe, expect, it } from 'vitest'

import { limits } from './forms'
import { parseForm } from './parseForm'

const complete = {
  message: 'Xin hỏi về học bổng.',
  name: 'Lò Thị Mai',
  contact: '',
  consent: '1',
  department: '3',
}
const send = (values: Record<string, string>) => new URLSearchParams(values)

it('what is complete has no errors', () => {
  const { written, errors } = parseForm('feedback', send({ ...complete, contact: 'mai@example.vn' }))

  expect(errors).toEqual([])
  expect(written).toMatchObject({
    department: 3,
    name: 'Lò Thị Mai',
    contact: 'mai@example.vn',
    hasConsent: true,
  })
})

it('NFD, controls and what cannot be seen become plain text, and lines stay', () => {
  const message = `${'Hòa bình'.normalize('NFD')}\u0000\u200b\u202e\r\nDòng hai\u0007`

  expect(parseForm('feedback', send({ ...complete, message })).written.message).toBe('Hòa bình\nDòng hai')
})

it('markup stays the text that it is', () => {
  const message = '<script>alert(1)</script> & <b>đậm</b>'

  expect(parseForm('comment', send({ ...complete, message })).written.message).toBe(message)
})

it('a field that the form does not have is not read', () => {
  const { typed, written } = parseForm('comment', send({ ...complete, passage: 'a', contact: '0912345678' }))

  expect(written).toMatchObject({ passage: '', contact: '', department: null })
  expect(Object.keys(typed)).toEqual(['message', 'name', 'consent', 'website'])
})

describe.each([
  ['feedback', { message: '' }, 'message'],
  ['feedback', { message: ' \u200b ' }, 'message'],
  ['feedback', { consent: '' }, 'consent'],
  ['feedback', { contact: 'không có' }, 'contact'],
  ['feedback', { contact: '12345' }, 'contact'],
  ['feedback', { website: 'https://example.org' }, 'website'],
  ['feedback', { message: 'ấ'.repeat(limits.message + 1) }, 'message'],
  ['feedback', { name: 'a'.repeat(limits.name + 1) }, 'name'],
  ['comment', { name: '' }, 'name'],
  ['comment', { message: 'a'.repeat(limits.comment + 1) }, 'message'],
  ['errorReport', { passage: 'a'.repeat(limits.passage + 1) }, 'passage'],
  ['errorReport', { contact: '0912 345 678', consent: '' }, 'consent'],
] as const)('%s with %o', (form, change, field) => {
  it(`is refused for its ${field}, and keeps what was typed`, () => {
    const { errors, typed } = parseForm(form, send({ ...complete, ...change }))

    expect(errors.map((error) => error.field)).toEqual([field])
    if (field !== 'message') expect(typed.message).toBe(complete.message)
  })
})

it.each(['', '0912 345 678', '(0216) 3.852.123', '+84 912 345 678', 'a.b@example.com.vn'])(
  'the contact %j is good',
  (contact) => {
    expect(parseForm('feedback', send({ ...complete, contact })).errors).toEqual([])
  },
)

it('an error is reported without a word about who found it', () => {
  expect(parseForm('errorReport', send({ message: 'Sai năm.' })).errors).toEqual([])
})

it('letters are counted as people count them, also when they came in NFD', () => {
  const message = 'ế'.repeat(limits.message).normalize('NFD')

  expect(parseForm('feedback', send({ ...complete, message })).errors).toEqual([])
})
