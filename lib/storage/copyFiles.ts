import type { FileStore } from './fileStore'
import { isTemporary } from './writeWhole'

/** Files that are on their way together. */
const atOnce = 8

export interface Copied {
  copied: number
  /** Those that were there already. */
  known: number
}

/**
 * Brings every file from one store to another, and can be run again: what is there, and as long, is not sent twice. A
 * name belongs to one content.
 */
export const copyFiles = async (
  from: FileStore,
  to: FileStore,
  onDone: (count: number) => void = () => {},
): Promise<Copied> => {
  const names = (await from.list()).filter((name) => !isTemporary(name))
  const there = new Set(await to.list())
  const isSame = async (name: string): Promise<boolean> =>
    there.has(name) && (await to.measure(name)) === (await from.measure(name))

  const copy = async (name: string): Promise<boolean> => {
    if (await isSame(name)) return false
    await to.put(new Map([[name, await from.read(name)]]))
    return true
  }

  let copied = 0
  for (let begin = 0; begin < names.length; begin += atOnce) {
    const done = await Promise.all(names.slice(begin, begin + atOnce).map(copy))
    copied += done.filter(Boolean).length
    onDone(Math.min(begin + atOnce, names.length))
  }
  return { copied, known: names.length - copied }
}
