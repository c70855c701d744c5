/** Lets so many tasks run at a time; the others wait in the order in which they came. */
export const createGate = (most: number) => {
  const waiting: (() => void)[] = []
  let running = 0
  return async <Result>(task: () => Promise<Result>): Promise<Result> => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      // The place goes from hand to hand: whoever comes meanwhile cannot slip in.
      if (next) next()
      else running -= 1
    }
  }
}
