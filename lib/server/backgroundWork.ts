import { setTimeout as delay } from 'node:timers/promises'

import { tryHoldLock } from '@/lib/database/tryHoldLock'

interface Options {
  url: string
  /** Advisory lock that says: an instance is at this work. */
  lock: readonly [number, number]
  /** Done once, before the first piece of work. */
  begin?: () => Promise<void>
  /** Does one piece of work, and says whether there was any. */
  work: () => Promise<boolean>
  /** Whoever is not woken looks for work after this time, in milliseconds. */
  pauseMs?: number
  onError: (error: unknown) => void
}

/**
 * Work that waits in the database and that one instance does at a time, piece by piece, as long as there is any. It
 * looks again when it is woken, and from time to time: another instance may have died in the middle of it.
 */
export const startBackgroundWork = ({ url, lock, begin, work, pauseMs = 30_000, onError }: Options) => {
  let isClosed = false
  let wakeUp = () => {}
  let wasWoken = false
  let running = Promise.resolve()

  const rest = async (): Promise<void> => {
    if (wasWoken || isClosed) return
    const timer = new AbortController()
    const woken = new Promise<void>((resolve) => (wakeUp = resolve))
    await Promise.race([
      woken,
      delay(pauseMs, undefined, { ref: false, signal: timer.signal }).catch(() => {}),
    ])
    timer.abort()
  }

  const workOff = async (first: boolean): Promise<void> => {
    const held = await tryHoldLock(url, lock)
    if (!held) return
    try {
      if (first) await begin?.()
      while (!isClosed && (await work()));
    } finally {
      await held.release()
    }
  }

  const run = async (): Promise<void> => {
    for (let first = true; !isClosed; first = false) {
      wasWoken = false
      await workOff(first).catch((error) => !isClosed && onError(error))
      await rest()
    }
  }

  return {
    begin: (): void => {
      if (!isClosed) running = run()
    },
    /** There may be work now. */
    wake: (): void => {
      wasWoken = true
      wakeUp()
    },
    /** Resolves when the piece of work under way is done. */
    close: (): Promise<void> => {
      isClosed = true
      wakeUp()
      return running
    },
  }
}
