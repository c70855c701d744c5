import { isSameSession, type EditSession } from '@/lib/editing/editSession'

const minute = 60_000
/** So that a day of writing fits into the versions that are kept, and a mistake costs little. */
const longest = 15 * minute
/** A text this long that loses half of itself at once was perhaps not meant to. */
const worthKeeping = 200

interface Input {
  /** Null for what comes from no edit form. */
  session: EditSession | null
  /** Of the version that is being written. */
  mark: string | null | undefined
  /** Milliseconds. */
  begunAt: number
  now: number
  lettersBefore: number
  letters: number
}

/** Whether an autosave begins a version of its own instead of going on in the newest. */
export const decideNewVersion = ({ session, mark, begunAt, now, lettersBefore, letters }: Input): boolean => {
  if (!session || !isSameSession(session, mark)) return true
  if (now - begunAt > longest) return true
  return lettersBefore >= worthKeeping && letters < lettersBefore / 2
}

/** Letters in a Lexical tree. */
export const countLetters = (node: unknown): number => {
  if (Array.isArray(node)) return node.reduce((sum: number, child) => sum + countLetters(child), 0)
  if (typeof node !== 'object' || node === null) return 0
  const { text, root, children } = node as { text?: unknown; root?: unknown; children?: unknown }
  return (typeof text === 'string' ? text.length : 0) + countLetters(root) + countLetters(children)
}
