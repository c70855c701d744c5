import { setTimeout as delay } from 'node:timers/promises'

/** The portal's build may hold a module more than once; the copies meet on the global object. */
const key = Symbol.for('portal.holdDerivation')
const shared = globalThis as { [key]?: { holders: number } }
const work = (shared[key] ??= { holders: 0 })

const lookEveryMs = 250
/** So that one long queue of imports does not leave all pictures without their AVIFs. */
const longestHoldMs = 60_000

/** Nobody waits for the AVIFs; an editor waits for `task`, which wants the whole machine. */
export const withoutDerivation = async <Result>(task: () => Promise<Result>): Promise<Result> => {
  work.holders += 1
  try {
    return await task()
  } finally {
    work.holders -= 1
  }
}

/** Resolves when no editor waits any more, or after a minute. */
export const waitForEditors = async (): Promise<void> => {
  for (let waited = 0; work.holders > 0 && waited < longestHoldMs; waited += lookEveryMs)
    await delay(lookEveryMs)
}
