import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, expect, it } from 'vitest'

import { releaseAbortStacks } from './releaseAbortStacks'

const { abort } = AbortController.prototype
afterEach(() => {
  AbortController.prototype.abort = abort
})

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Aborts from within a method, as a timer's callback does, and tells whether its object can be collected then. */
const isReleased = async (controller: AbortController, getReason: () => unknown): Promise<boolean> => {
  const start = (): WeakRef<object> => {
    const timer = {
      run() {
        controller.abort(getReason())
      },
    }
    timer.run()
    return new WeakRef(timer)
  }
  const timer = start()
  // A reference that was just made is kept until the end of the current job.
  await new Promise(setImmediate)
  collectGarbage()
  return timer.deref() === undefined
}

const reasons: [string, () => unknown][] = [
  ['an error', () => new Error('Đã xong.')],
  ['none', () => undefined],
]

it.each(reasons)(
  'a signal that is aborted with %s holds on to the objects of the stack',
  async (_, getReason) => {
    const controller = new AbortController()

    expect(await isReleased(controller, getReason)).toBe(false)
    expect(controller.signal.aborted).toBe(true)
  },
)

it.each(reasons)('and lets go of them once stacks are released, with %s', async (_, getReason) => {
  releaseAbortStacks()
  const controller = new AbortController()

  expect(await isReleased(controller, getReason)).toBe(true)
  expect(controller.signal.aborted).toBe(true)
})

it('aborts as before: the reason, the event, and whatever is no error', () => {
  releaseAbortStacks()
  const reason = {
    get stack() {
      throw new Error('unread')
    },
  }
  const controller = new AbortController()
  const heard: unknown[] = []
  controller.signal.addEventListener('abort', () => heard.push(controller.signal.reason))

  controller.abort(reason)
  controller.abort('again')

  expect(heard).toEqual([reason])
  expect(controller.signal.reason).toBe(reason)
  expect(() => controller.signal.throwIfAborted()).toThrow()
})
