import { LRUCache } from 'lru-cache'

interface Keyed {
  keys: ReadonlySet<string>
}

/** Entries by address, least recently used out first, that can also be found by surrogate key. */
export interface KeyedStore<Entry extends Keyed> {
  get(address: string): Entry | undefined
  set(address: string, entry: Entry): void
  delete(address: string): void
  /** Addresses whose entries carry one of the keys. */
  find(keys: Iterable<string>): Set<string>
  addresses(): string[]
  clear(): void
  /** Sum of the entries' sizes. */
  readonly size: number
}

/**
 * @param maxSize in the unit of `sizeOf`; an entry that is larger is not kept
 * @param onDrop told of every entry that goes: replaced, deleted, or out of room
 */
export const createKeyedStore = <Entry extends Keyed>(
  maxSize: number,
  sizeOf: (entry: Entry, address: string) => number,
  onDrop: (address: string) => void = () => {},
): KeyedStore<Entry> => {
  const byKey = new Map<string, Set<string>>()
  const forget = (entry: Entry, address: string): void => {
    for (const key of entry.keys) {
      const addresses = byKey.get(key)
      addresses?.delete(address)
      if (addresses?.size === 0) byKey.delete(key)
    }
    onDrop(address)
  }
  const entries = new LRUCache<string, Entry>({ maxSize, sizeCalculation: sizeOf, dispose: forget })
  return {
    get: (address) => entries.get(address),
    set: (address, entry) => {
      entries.set(address, entry)
      // The former entry has been disposed of by now. One that was too large is not there.
      if (!entries.has(address)) return
      for (const key of entry.keys) {
        const addresses = byKey.get(key) ?? new Set()
        byKey.set(key, addresses.add(address))
      }
    },
    delete: (address) => void entries.delete(address),
    find: (keys) => {
      const found = new Set<string>()
      for (const key of keys) for (const address of byKey.get(key) ?? []) found.add(address)
      return found
    },
    addresses: () => [...entries.keys()],
    clear: () => entries.clear(),
    get size() {
      return entries.calculatedSize
    },
  }
}
