/**
 * What was typed and has not reached the server, kept in the browser: by document, person and form, so that two windows
 * do not write over each other. Bounded in number and age, and dropped as soon as the server has it.
 */
export interface UnsavedCopy {
  key: string
  /** ISO 8601. */
  savedAt: string
  /** Only the fields that differ from what the server has: what others have written elsewhere stays theirs. */
  values: Record<string, unknown>
}

type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const prefix = 'chua-luu:'
const copiesAtMost = 30
const maxAge = 30 * 24 * 60 * 60 * 1000

interface Owner {
  collection: string
  document: number | string
  user: number | string
}

const toOwnPrefix = ({ collection, document, user }: Owner): string =>
  `${prefix}${user}:${collection}:${document}:`

export const toCopyKey = (owner: Owner, session: string): string => `${toOwnPrefix(owner)}${session}`

const listKeys = (keep: Keep): string[] =>
  Array.from({ length: keep.length }, (_, index) => keep.key(index) ?? '').filter((key) =>
    key.startsWith(prefix),
  )

const readCopy = (keep: Keep, key: string): UnsavedCopy | null => {
  try {
    const { savedAt, values } = JSON.parse(keep.getItem(key) ?? 'null') as UnsavedCopy
    return Number.isFinite(Date.parse(savedAt)) && typeof values === 'object'
      ? { key, savedAt, values }
      : null
  } catch {
    return null
  }
}

const readAll = (keep: Keep, keys: string[]): UnsavedCopy[] =>
  keys
    .flatMap((key) => readCopy(keep, key) ?? [])
    .sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt))

/** Copies of a document by one person, newest first. */
export const listCopies = (keep: Keep, owner: Owner): UnsavedCopy[] =>
  readAll(
    keep,
    listKeys(keep).filter((key) => key.startsWith(toOwnPrefix(owner))),
  )

export const dropCopy = (keep: Keep, key: string): void => keep.removeItem(key)

/** Too old, too many, or unreadable. */
export const pruneCopies = (keep: Keep, now: number): void => {
  const keys = listKeys(keep)
  const kept = readAll(keep, keys)
    .filter(({ savedAt }) => now - Date.parse(savedAt) < maxAge)
    .slice(0, copiesAtMost)
    .map(({ key }) => key)
  for (const key of keys) if (!kept.includes(key)) keep.removeItem(key)
}

/**
 * Where the browser has no room, older copies of other forms make it.
 * @returns false when it could not be kept
 */
export const writeCopy = (keep: Keep, { key, savedAt, values }: UnsavedCopy): boolean => {
  const text = JSON.stringify({ savedAt, values })
  for (;;) {
    try {
      keep.setItem(key, text)
      return true
    } catch {
      const oldest = readAll(
        keep,
        listKeys(keep).filter((other) => other !== key),
      ).at(-1)
      if (!oldest) return false
      keep.removeItem(oldest.key)
    }
  }
}
