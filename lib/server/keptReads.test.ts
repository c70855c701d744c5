import { beforeEach, expect, it } from 'vitest'

import { keepRead, openKeptReads } from './keptReads'
import { createRenderContext, noteKeys, renderContext } from './renderContext'

let isListening: boolean
let kept: ReturnType<typeof openKeptReads>
let count: number
let failure: Error | null
let gate: Promise<void> | null

beforeEach(() => {
  isListening = true
  kept = openKeptReads(() => isListening)
  count = 0
  failure = null
  gate = null
})

const getSite = keepRead('site', async () => {
  count += 1
  const number = count
  noteKeys(['global:site'])
  await gate
  // Known only once the document is there.
  noteKeys(['article:7'])
  if (failure) throw failure
  return number
})

const render = async () => {
  const context = createRenderContext()
  const value = await renderContext.run(context, getSite)
  return { value, keys: [...context.keys] }
}

const closeGate = () => {
  let open = () => {}
  gate = new Promise((done) => (open = done))
  return () => {
    gate = null
    open()
  }
}

it('is read once for all pages, and each of them notes what it depends on', async () => {
  const all = await Promise.all([render(), render()])
  all.push(await render())

  expect(count).toBe(1)
  for (const one of all) expect(one).toEqual({ value: 1, keys: ['global:site', 'article:7'] })
})

it('is read again once something that it noted is purged, and not for anything else', async () => {
  await render()

  kept.purge(['global:navigation', 'article:70'])
  expect((await render()).value).toBe(1)
  kept.purge(['article:7'])
  expect((await render()).value).toBe(2)
  kept.purgeAll()
  expect((await render()).value).toBe(3)
})

it('that was under way at a purge is given to nobody who asks afterwards', async () => {
  const open = closeGate()
  const before = render()

  kept.purge(['article:7'])
  const after = render()
  open()

  // The page that asked before has noted what was purged, so that the page cache drops it.
  expect(await before).toEqual({ value: 1, keys: ['global:site', 'article:7'] })
  expect((await after).value).toBe(2)
  expect((await render()).value).toBe(2)
})

it('that failed is tried again, and what it noted is noted all the same', async () => {
  failure = new Error('Mất kết nối.')
  const context = createRenderContext()
  await expect(renderContext.run(context, getSite)).rejects.toBe(failure)
  expect([...context.keys]).toContain('global:site')

  failure = null
  expect((await render()).value).toBe(2)
})

it('is kept by nobody while changes are not heard of', async () => {
  isListening = false
  expect((await render()).value).toBe(1)
  expect((await render()).value).toBe(2)
})
