import { expect, it } from 'vitest'

import { validateComing } from './validateComing'

const validate = (value: string | null, previousValue?: string) =>
  validateComing(value as never, { previousValue } as unknown as Parameters<typeof validateComing>[1])

it.each([
  ['nothing', null, undefined, true],
  ['a time to come', '2999-01-01T00:00:00Z', undefined, true],
  ['a time that has passed', '2020-01-01T00:00:00Z', undefined, 'Hãy chọn giờ ở sau lúc này.'],
  ['a time that stood there already', '2020-01-01T00:00:00Z', '2020-01-01T00:00:00.000Z', true],
  ['no time', 'mai', undefined, 'Hãy nhập ngày và giờ, ví dụ 23/03/2020 9:40.'],
])('%s', (_name, value, previous, answer) => {
  expect(validate(value, previous)).toBe(answer)
})
