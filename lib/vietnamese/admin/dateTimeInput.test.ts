import { expect, it } from 'vitest'

import { fromVietnamInput, toVietnamInput } from './dateTimeInput'

it('the input shows and reads Vietnamese time, whatever zone the machine is in', () => {
  expect(toVietnamInput(new Date('2020-03-23T02:40:00Z'))).toBe('2020-03-23T09:40')
  expect(fromVietnamInput('2020-03-23T09:40')?.toISOString()).toBe('2020-03-23T02:40:00.000Z')
  expect(fromVietnamInput('2020-03-23T09:40:30')?.toISOString()).toBe('2020-03-23T02:40:00.000Z')
  expect(fromVietnamInput('2020-12-31T00:30')?.toISOString()).toBe('2020-12-30T17:30:00.000Z')
})

it.each(['', 'hôm nay', '2020-02-31T09:40', '2020-03-23'])('"%s" is no time', (value) => {
  expect(fromVietnamInput(value)).toBeNull()
})
