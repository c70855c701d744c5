/** A small seeded generator (mulberry32), so that a picture is the same on every machine and in every run. */
export interface Random {
  /** Uniform in [from, to). */
  between(from: number, to: number): number
  /** Integer in [from, to], both included. */
  integer(from: number, to: number): number
  pick<T>(list: readonly T[]): T
}

export function createRandom(seed: number | string): Random {
  let state = typeof seed === 'number' ? seed : hashText(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const between = (from: number, to: number) => from + (to - from) * next()
  return {
    between,
    integer: (from, to) => Math.floor(between(from, to + 1)),
    pick: (list) => {
      const item = list[Math.floor(next() * list.length)]
      if (item === undefined) throw new Error('pick() needs a list that is not empty')
      return item
    },
  }
}

/** FNV-1a, 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
