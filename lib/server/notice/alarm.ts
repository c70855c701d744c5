interface Options {
  /** Milliseconds since 1970, in any order; past ones may be among them. */
  listMoments: () => Promise<number[]>
  /** One of them has come. */
  onMoment: () => void
  onError: (error: unknown) => void
}

/** Asked again so long after it could not be answered. */
const pauseAfterFailureMs = 2000
/** No timer runs longer, so that a clock that is set, or a machine that slept, delays a moment by no more. */
const longestTimerMs = 30_000

/**
 * Tells when what is shown changes by itself. Nothing is stored: whoever starts, or hears that the moments are others
 * now, calls `set`, and every instance keeps its own time.
 */
export const createAlarm = ({ listMoments, onMoment, onError }: Options) => {
  let timer: NodeJS.Timeout | undefined
  /** Each `set` makes those before it void. */
  let round = 0

  const wait = (milliseconds: number, then: () => void): void => {
    clearTimeout(timer)
    timer = setTimeout(then, milliseconds)
    timer.unref()
  }

  const ask = async (since: number, mine: number): Promise<void> => {
    try {
      const moments = await listMoments()
      if (mine === round) arm(moments, since)
    } catch (error) {
      if (mine !== round) return
      onError(error)
      wait(pauseAfterFailureMs, () => void ask(since, mine))
    }
  }

  const arm = (moments: number[], since: number): void => {
    const coming = moments.filter((moment) => moment > since)
    if (coming.length === 0) return
    const now = Date.now()
    const left = Math.min(...coming) - now
    if (left > 0) return wait(Math.min(left, longestTimerMs), () => arm(moments, since))
    onMoment()
    arm(moments, now)
  }

  return {
    /** @param since everything that is kept was made after this moment, so what came before it needs no telling */
    set: (since = Date.now()): void => {
      clearTimeout(timer)
      round += 1
      void ask(since, round)
    },
    stop: (): void => {
      clearTimeout(timer)
      round += 1
    },
  }
}
