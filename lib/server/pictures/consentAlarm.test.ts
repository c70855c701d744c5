import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import type { Announcement } from '@/lib/database/announcementFormat'
import { createConsentAlarm, type ConsentMoment } from './consentAlarm'

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
})
afterEach(() => {
  vi.useRealTimers()
})

const open = (moments: ConsentMoment[]) => {
  const told: [number, Announcement][] = []
  const alarm = createConsentAlarm({
    listMoments: async () => moments,
    onAnnouncement: (announcement) => told.push([Date.now(), announcement]),
    onError: (error) => {
      throw error
    },
  })
  return { alarm, told, moments }
}

const of = (...keys: string[]): Announcement => ({ changed: keys, withdrawn: keys })

it('tells the pictures whose consent begins or ends at that moment, and no others', async () => {
  const { alarm, told } = open([
    { image: 1, at: 5000 },
    { image: 2, at: 90_000 },
    { image: 3, at: 5000 },
  ])

  alarm.set()
  await vi.advanceTimersByTimeAsync(100_000)

  expect(told).toEqual([
    [5000, of('image:1', 'image:3')],
    [90_000, of('image:2')],
  ])
})

it('passes over no moment that comes while a picture is written', async () => {
  const { alarm, told } = open([{ image: 1, at: 5000 }])
  alarm.set()
  await vi.advanceTimersByTimeAsync(1000)

  // The process was busy over the moment, and the first thing that it does is this.
  vi.setSystemTime(6000)
  alarm.set()
  await vi.advanceTimersByTimeAsync(1)

  expect(told.map(([, announcement]) => announcement)).toEqual([of('image:1')])
})
