import { afterEach, describe, expect, it } from 'vitest'
import { formatClock, formatDate, formatDateTime, parseDateTime, toIsoWithOffset } from './dates'

const serverZone = process.env.TZ

afterEach(() => {
  if (serverZone === undefined) delete process.env.TZ
  else process.env.TZ = serverZone
})

const TIMES: [iso: string, shown: string][] = [
  ['2020-03-23T02:40:00Z', '23/03/2020 9:40:00 SA'],
  ['2020-03-23T08:05:09Z', '23/03/2020 3:05:09 CH'],
  ['2020-03-22T17:10:00Z', '23/03/2020 12:10:00 SA'],
  ['2020-03-23T05:00:00Z', '23/03/2020 12:00:00 CH'],
  ['2020-03-23T04:59:59Z', '23/03/2020 11:59:59 SA'],
  ['2020-03-23T16:59:59Z', '23/03/2020 11:59:59 CH'],
  ['2024-02-28T17:00:00Z', '29/02/2024 12:00:00 SA'],
  ['2019-12-31T17:00:01Z', '01/01/2020 12:00:01 SA'],
]

describe('formatDateTime', () => {
  it.each(TIMES)('shows %s as %s', (iso, shown) => {
    expect(formatDateTime(iso)).toBe(shown)
    expect(formatDateTime(new Date(iso))).toBe(shown)
  })

  it.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'does not depend on the server zone %s',
    (zone) => {
      process.env.TZ = zone

      expect(formatDateTime('2020-03-22T17:10:00Z')).toBe('23/03/2020 12:10:00 SA')
      expect(formatDateTime(new Date('2020-03-23T02:40:00Z'))).toBe('23/03/2020 9:40:00 SA')
      expect(parseDateTime('23/03/2020 9:40:00 SA')?.toISOString()).toBe('2020-03-23T02:40:00.000Z')
    },
  )

  it('reads an ISO string without an offset as Vietnamese time', () => {
    process.env.TZ = 'America/Los_Angeles'

    expect(formatDateTime('2020-03-23T09:40:00')).toBe('23/03/2020 9:40:00 SA')
    expect(formatDate('2020-03-23')).toBe('23/03/2020')
  })

  it('refuses an invalid date instead of showing one', () => {
    expect(() => formatDateTime('không phải ngày')).toThrow(RangeError)
    expect(() => formatDate(new Date(NaN))).toThrow(RangeError)
  })
})

describe('formatDate and toIsoWithOffset', () => {
  it('take the day from the clock in Vietnam', () => {
    expect(formatDate('2020-03-22T17:00:00Z')).toBe('23/03/2020')
    expect(formatDate('2020-03-22T16:59:59Z')).toBe('22/03/2020')
  })

  it('write the offset of Vietnam', () => {
    expect(toIsoWithOffset('2020-03-23T02:40:00.000Z')).toBe('2020-03-23T09:40:00+07:00')
    expect(toIsoWithOffset('2020-12-31T23:30:00Z')).toBe('2021-01-01T06:30:00+07:00')
  })
})

describe('parseDateTime', () => {
  it.each([
    ['23/03/2020 9:40:00 SA', '2020-03-23T09:40:00+07:00'],
    ['23/03/2020 9:40 SA', '2020-03-23T09:40:00+07:00'],
    ['23/03/2020 3:05:09 CH', '2020-03-23T15:05:09+07:00'],
    ['23/03/2020 12:10:00 SA', '2020-03-23T00:10:00+07:00'],
    ['23/03/2020 12:00 CH', '2020-03-23T12:00:00+07:00'],
    ['23/03/2020 12:00:00 ch', '2020-03-23T12:00:00+07:00'],
    ['23/03/2020 9:40:00SA', '2020-03-23T09:40:00+07:00'],
    ['23/03/2020\u00A09:40:00\u00A0SA', '2020-03-23T09:40:00+07:00'],
    ['23/03/2020 15:05:09', '2020-03-23T15:05:09+07:00'],
    ['23/03/2020 15:05 CH', '2020-03-23T15:05:00+07:00'],
    ['23/03/2020 0:05', '2020-03-23T00:05:00+07:00'],
    ['23/03/2020 9:40:00 AM', '2020-03-23T09:40:00+07:00'],
    ['23/03/2020', '2020-03-23T00:00:00+07:00'],
    ['  3/9/2020 ', '2020-09-03T00:00:00+07:00'],
    ['23-03-2020 09:40', '2020-03-23T09:40:00+07:00'],
    ['29/02/2020', '2020-02-29T00:00:00+07:00'],
  ])('reads %s', (text, expected) => {
    const date = parseDateTime(text)

    expect(date).toBeInstanceOf(Date)
    expect(toIsoWithOffset(date!)).toBe(expected)
  })

  it.each([
    '31/02/2020',
    '29/02/2019',
    '31/04/2020 9:40:00 SA',
    '00/01/2020',
    '03/23/2020',
    '23/00/2020',
    '23/03/2020 24:00',
    '23/03/2020 9:60 SA',
    '23/03/2020 9:40:60 SA',
    '23/03/2020 13:00 SA',
    '23/03/2020 0:10 CH',
    '23/03/2020 9:40:00 XX',
    '23/03/2020 SA',
    '23/03-2020',
    '23/03/20',
    '2020-03-23',
    'hôm nay',
    '',
  ])('refuses "%s"', (text) => {
    expect(parseDateTime(text)).toBeNull()
  })

  it.each(TIMES)('reads back what formatDateTime writes for %s', (iso, shown) => {
    expect(parseDateTime(shown)?.getTime()).toBe(Date.parse(iso))
  })
})

describe('formatClock', () => {
  const now = new Date('2020-03-23T16:30:00Z')

  it.each([
    ['2020-03-23T02:41:00Z', '9:41'],
    // Vietnam's day began at 17:00 UTC.
    ['2020-03-22T17:05:00Z', '0:05'],
    ['2020-03-22T16:59:00Z', '23:59 ngày 22/03/2020'],
  ])('says %s as %s', (iso, shown) => {
    expect(formatClock(iso, now)).toBe(shown)
  })
})
