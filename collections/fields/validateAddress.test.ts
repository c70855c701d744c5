import { expect, it } from 'vitest'
import { isWebAddress } from '@/lib/view-models/addresses'
import { validateAddress } from './validateAddress'

const validate = (value: string | null | undefined) =>
  validateAddress(value, {} as Parameters<typeof validateAddress>[1])

it.each([
  'https://example.org',
  'http://example.org/a?b=1#c',
  'HTTPS://EXAMPLE.ORG',
  'https://báo.example.vn/tin-tức',
  'http://localhost:3000',
])('%s is a complete address', (value) => {
  expect(validate(value)).toBe(true)
  expect(isWebAddress(value)).toBe(true)
})

it.each([undefined, null, ''])('an address that is %j need not be given', (value) => {
  expect(validate(value)).toBe(true)
})

it.each([
  'example.org',
  'www.example.org/a',
  '/bai-viet/a',
  '//example.org',
  'https://',
  'javascript:alert(1)',
  'data:text/html,a',
  'ftp://example.org',
  'mailto:a@example.org',
  'báo Yên Bái',
])('%s is refused with a sentence that says what to do', (value) => {
  expect(validate(value)).toMatch(/^Hãy nhập địa chỉ đầy đủ.*https:\/\//)
  expect(isWebAddress(value)).toBe(false)
})
