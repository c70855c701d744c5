import { Readable } from 'node:stream'
import { expect, it } from 'vitest'

import { createStoreMemory } from './storeMemory'
import { maxFileBytes } from './pictureBytes'

/** A store that counts what it is asked, and fails when it is told to. */
const createStore = (files: Record<string, number>) => {
  const store = {
    asked: [] as string[],
    fails: false,
    open: async (name: string) => {
      store.asked.push(name)
      await new Promise((resolve) => setImmediate(resolve))
      if (store.fails) throw new Error('Kho không trả lời')
      const size = files[name] ?? 0
      return { stream: Readable.from([Buffer.alloc(size, 1)]), size }
    },
  }
  return store
}

it('many readers at once ask the store once, and later ones not at all', async () => {
  const store = createStore({ 'a.jpg': 1000 })
  const { find } = createStoreMemory(store)

  const found = await Promise.all([find('a.jpg'), find('a.jpg'), find('a.jpg')])
  await find('a.jpg')

  expect(found.map(({ size, bytes }) => [size, bytes?.length])).toEqual(Array(3).fill([1000, 1000]))
  expect(store.asked).toEqual(['a.jpg'])
})

it('a large file is measured, and not kept', async () => {
  const { find } = createStoreMemory(createStore({ 'lon.jpg': maxFileBytes + 1 }))

  expect(await find('lon.jpg')).toEqual({ size: maxFileBytes + 1 })
})

it('a failure is nothing to remember', async () => {
  const store = createStore({ 'a.jpg': 10 })
  const { find } = createStoreMemory(store)
  store.fails = true
  await expect(find('a.jpg')).rejects.toThrow()

  store.fails = false

  expect((await find('a.jpg')).size).toBe(10)
})
