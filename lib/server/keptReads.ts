import { createRenderContext, noteKeys, renderContext } from './renderContext'

interface Kept {
  value: Promise<unknown>
  /** What it depends on, as far as it has been read. */
  keys: ReadonlySet<string>
  isDone: boolean
}

interface KeptReads {
  isListening: () => boolean
  reads: Map<string, Kept>
}

/** One for the process: the front, which hears of changes, and Next's bundle, which reads, each have a copy of this module. */
const key = Symbol.for('portal.keptReads')
const shared = globalThis as { [key]?: KeptReads }

/**
 * What every page reads and hardly anybody changes is read once for all renderings: half of the questions that a page
 * asks the database. A purge drops it exactly as it drops pages, and has to reach this place before them.
 * @param isListening whether purges arrive; while they do not, nothing is kept
 */
export const openKeptReads = (isListening: () => boolean) => {
  const reads = new Map<string, Kept>()
  shared[key] = { isListening, reads }
  return {
    purge: (purged: Iterable<string>): void => {
      const names = [...purged]
      for (const [name, { keys, isDone }] of reads) {
        // Nobody knows yet what one that is under way depends on, nor whether it came before the change.
        if (!isDone || names.some((purgedKey) => keys.has(purgedKey))) reads.delete(name)
      }
    },
    purgeAll: (): void => reads.clear(),
  }
}

/**
 * The same read, kept for all who ask until something that it noted is purged; read anew each time where nobody purges.
 * It must not depend on who asks, and nobody may change what it gives.
 */
export const keepRead =
  <Result>(name: string, read: () => Promise<Result>) =>
  async (): Promise<Result> => {
    const kept = shared[key]
    if (!kept?.isListening()) return read()
    const entry = kept.reads.get(name) ?? begin(kept.reads, name, read)
    try {
      return (await entry.value) as Result
    } finally {
      noteKeys(entry.keys)
    }
  }

const begin = (reads: KeptReads['reads'], name: string, read: () => Promise<unknown>): Kept => {
  const context = createRenderContext()
  const entry: Kept = { value: renderContext.run(context, read), keys: context.keys, isDone: false }
  reads.set(name, entry)
  entry.value.then(
    () => (entry.isDone = true),
    // Whoever asks next tries again.
    () => reads.get(name) === entry && reads.delete(name),
  )
  return entry
}
