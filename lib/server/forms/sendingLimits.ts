import { createHmac, randomBytes } from 'node:crypto'
import { RateLimiterMemory } from 'rate-limiter-flexible'

interface Allowance {
  points: number
  /** Seconds. */
  duration: number
}

/** A commune's office or a school has one address for everybody, so the limits of an address are not those of a person. */
export const allowances = {
  /** Tries, whatever came of them: each may cost a rendering. */
  tries: { points: 30, duration: 60 },
  /** Things that were written, within ten minutes and within a day. */
  writings: { points: 5, duration: 600 },
  writingsADay: { points: 30, duration: 24 * 3600 },
  /** From everybody together. */
  triesOfAll: { points: 300, duration: 60 },
  writingsOfAll: { points: 150, duration: 3600 },
} as const satisfies Record<string, Allowance>

type Name = keyof typeof allowances

/** Seconds to wait; null where there is nothing to wait for. */
type Wait = number | null

/**
 * How often readers may write. In memory only, and the keys are addresses hashed with a key that is gone with the
 * process: nothing says who has written, not even here.
 */
export const createSendingLimits = (own: Partial<Record<Name, Allowance>> = {}) => {
  const key = randomBytes(32)
  const limiters = Object.fromEntries(
    Object.entries({ ...allowances, ...own }).map(([name, allowance]) => [
      name,
      new RateLimiterMemory({ keyPrefix: name, ...allowance }),
    ]),
  ) as Record<Name, RateLimiterMemory>

  const toKey = (client: string): string => createHmac('sha256', key).update(client).digest('base64url')

  const consume = async (name: Name, who: string): Promise<Wait> => {
    try {
      await limiters[name].consume(who)
      return null
    } catch (reason) {
      if (reason instanceof Error) throw reason
      return Math.max(1, Math.ceil((reason as { msBeforeNext: number }).msBeforeNext / 1000))
    }
  }

  /** One after the other: whoever is stopped by their own limit takes nothing from the others'. */
  const consumeAll = async (names: readonly [Name, string][]): Promise<Wait> => {
    for (const [name, who] of names) {
      const wait = await consume(name, who)
      if (wait !== null) return wait
    }
    return null
  }

  return {
    /** A form was sent, whatever is in it. */
    try: (client: string): Promise<Wait> =>
      consumeAll([
        ['tries', toKey(client)],
        ['triesOfAll', 'all'],
      ]),
    /** A form that is in order is about to be stored. */
    write: (client: string): Promise<Wait> =>
      consumeAll([
        ['writings', toKey(client)],
        ['writingsADay', toKey(client)],
        ['writingsOfAll', 'all'],
      ]),
  }
}

export type SendingLimits = ReturnType<typeof createSendingLimits>
