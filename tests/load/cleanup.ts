type Undo = () => Promise<unknown>

export interface Cleanup {
  /** @returns takes it back, when it has been done meanwhile */
  add(undo: Undo): () => void
  /** Undoes everything, the newest first; also what is added while it does so. */
  run(): Promise<void>
}

export const createCleanup = (): Cleanup => {
  const pending: Undo[] = []
  let isRunning = false
  const quietly = (undo: Undo) => undo().catch((error) => console.error(error))

  return {
    add: (undo) => {
      if (isRunning) void quietly(undo)
      else pending.push(undo)
      return () => {
        const index = pending.indexOf(undo)
        if (index >= 0) pending.splice(index, 1)
      }
    },
    run: async () => {
      isRunning = true
      for (let undo = pending.pop(); undo; undo = pending.pop()) await quietly(undo)
    },
  }
}
