import { setTimeout as wait } from 'node:timers/promises'
import { expect, inject, it } from 'vitest'

import { startBackgroundWork } from '@/lib/server/backgroundWork'

let nextLock = 1000

/** A queue that notes who worked it off; each piece takes some time. */
const createQueue = (pieces: number) => {
  let left = pieces
  let atOnce = 0
  const done: string[] = []
  let most = 0
  return {
    done,
    add: (count: number) => void (left += count),
    get most() {
      return most
    },
    work: (name: string) => async () => {
      if (left === 0) return false
      left -= 1
      most = Math.max(most, ++atOnce)
      await wait(20)
      atOnce -= 1
      done.push(name)
      return true
    },
  }
}

const start = (
  work: () => Promise<boolean>,
  options: Partial<Parameters<typeof startBackgroundWork>[0]> = {},
) =>
  startBackgroundWork({
    url: inject('serverUrl'),
    lock: [0x7465, nextLock],
    work,
    pauseMs: 60_000,
    onError: (error) => {
      throw error
    },
    ...options,
  })

it('of two instances one works at a time, and nothing is done twice', async () => {
  nextLock += 1
  const queue = createQueue(20)
  const workers = [start(queue.work('một')), start(queue.work('hai'))]

  for (const worker of workers) worker.begin()
  await expect.poll(() => queue.done.length).toBe(20)
  for (const worker of workers) await worker.close()

  expect(queue.most).toBe(1)
  expect(new Set(queue.done).size).toBe(1)
})

it('what comes later is done when it is woken, also by another instance after the first has gone', async () => {
  nextLock += 1
  const queue = createQueue(0)
  const [first, second] = [start(queue.work('một')), start(queue.work('hai'))]
  first.begin()
  await wait(100)

  queue.add(1)
  first.wake()
  await expect.poll(() => queue.done).toEqual(['một'])
  await first.close()
  second.begin()
  await wait(100)
  queue.add(1)
  second.wake()

  await expect.poll(() => queue.done).toEqual(['một', 'hai'])
  await second.close()
})

it('without being woken it looks again after its pause', async () => {
  nextLock += 1
  const queue = createQueue(0)
  const worker = start(queue.work('một'), { pauseMs: 50 })
  worker.begin()
  await wait(100)

  queue.add(1)

  await expect.poll(() => queue.done).toEqual(['một'])
  await worker.close()
})

it('closing waits for the piece under way and begins no other', async () => {
  nextLock += 1
  const queue = createQueue(100)
  const worker = start(queue.work('một'))
  worker.begin()
  await expect.poll(() => queue.done.length).toBeGreaterThan(1)

  await worker.close()

  const { length } = queue.done
  await wait(100)
  expect(queue.done).toHaveLength(length)
})

it('a piece that fails is told of, and the work goes on later', async () => {
  nextLock += 1
  const errors: unknown[] = []
  let tries = 0
  const worker = start(
    async () => {
      tries += 1
      if (tries === 1) throw new Error('hỏng')
      return false
    },
    { pauseMs: 50, onError: (error) => errors.push(error) },
  )

  worker.begin()
  await expect.poll(() => tries).toBeGreaterThan(1)
  await worker.close()

  expect(errors).toMatchObject([{ message: 'hỏng' }])
})
