import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { createAlarm } from './alarm'

const hour = 3_600_000

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
})
afterEach(() => {
  vi.useRealTimers()
})

const open = (listMoments: () => Promise<number[]>) => {
  const rung: number[] = []
  const errors: unknown[] = []
  const alarm = createAlarm({
    listMoments,
    onMoment: () => rung.push(Date.now()),
    onError: (error) => errors.push(error),
  })
  return { alarm, rung, errors }
}

it('rings at each moment that comes, however far it is, and at none that has passed', async () => {
  const moments = [-hour, 5000, 60 * 24 * hour]
  const { alarm, rung } = open(async () => moments)

  alarm.set()
  await vi.advanceTimersByTimeAsync(61 * 24 * hour)

  expect(rung).toEqual([5000, 60 * 24 * hour])
})

it('a moment that passes while it is asked for rings as soon as it is known', async () => {
  const { alarm, rung } = open(() => new Promise((resolve) => setTimeout(() => resolve([1000]), 3000)))

  alarm.set()
  await vi.advanceTimersByTimeAsync(10_000)

  expect(rung).toEqual([3000])
})

it('what was set before is forgotten when it is set again', async () => {
  let moments = [5000]
  const { alarm, rung } = open(async () => moments)
  alarm.set()
  await vi.advanceTimersByTimeAsync(1000)

  moments = [8000]
  alarm.set()
  await vi.advanceTimersByTimeAsync(hour)

  expect(rung).toEqual([8000])
})

it('asks again when it could not be answered, and misses nothing meanwhile', async () => {
  let isDown = true
  const { alarm, rung, errors } = open(async () => {
    if (isDown) throw new Error('down')
    return [1000]
  })
  alarm.set()
  await vi.advanceTimersByTimeAsync(5000)

  isDown = false
  await vi.advanceTimersByTimeAsync(5000)

  expect(errors.length).toBeGreaterThan(1)
  expect(rung).toHaveLength(1)
})

it('what was kept from before a moment that passed is told of it', async () => {
  vi.setSystemTime(10_000)
  const { alarm, rung } = open(async () => [9000])

  alarm.set(8000)
  await vi.advanceTimersByTimeAsync(1)

  expect(rung).toHaveLength(1)
})

it('is silent when it was stopped', async () => {
  const { alarm, rung } = open(async () => [5000])
  alarm.set()
  await vi.advanceTimersByTimeAsync(1000)

  alarm.stop()
  await vi.advanceTimersByTimeAsync(hour)

  expect(rung).toEqual([])
})

it('a clock that is set back does not make it ring twice', async () => {
  const { alarm, rung } = open(async () => [5000])
  alarm.set()
  await vi.advanceTimersByTimeAsync(5000)

  vi.setSystemTime(4000)
  await vi.advanceTimersByTimeAsync(hour)

  expect(rung).toHaveLength(1)
})
