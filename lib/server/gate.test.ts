import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'

import { createGate } from './gate'

/** Runs tasks of such weights, and tells the heaviest load that was ever inside, and the order in which they began. */
const run = async (capacity: number, weights: number[]) => {
  const gate = createGate(capacity)
  const order: number[] = []
  let load = 0
  let heaviest = 0
  await Promise.all(
    weights.map((weight, index) =>
      gate(weight, async () => {
        order.push(index)
        load += weight
        heaviest = Math.max(heaviest, load)
        await wait(5)
        load -= weight
      }),
    ),
  )
  return { heaviest, order }
}

it('lets in no more than it holds, in the order in which they came', async () => {
  expect(await run(10, [4, 4, 4, 4, 4])).toEqual({ heaviest: 8, order: [0, 1, 2, 3, 4] })
})

it('a task that is heavier than that goes alone', async () => {
  expect(await run(10, [4, 25, 4])).toEqual({ heaviest: 25, order: [0, 1, 2] })
})

it('a light one does not slip past a heavy one, which would wait for ever', async () => {
  expect((await run(10, [8, 9, 1, 1])).order).toEqual([0, 1, 2, 3])
})

it('a task that fails makes room', async () => {
  const gate = createGate(1)

  await expect(gate(1, () => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng')
  expect(await gate(1, async () => 'được')).toBe('được')
})
