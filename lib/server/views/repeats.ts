import { createHmac, randomBytes } from 'node:crypto'

/** The same page, asked for again from the same place within this time, is the same reading. */
const windowMs = 60_000
/** More are not told apart in one window; they all count then. */
const rememberedAtMost = 20_000

/**
 * Tells a page that is loaded again and again from one that is read by many. Behind one address of a mobile network
 * there are many readers with the same browser, so the time is short. What is remembered is a hash with a key that only
 * this process has and that changes every day, for two minutes at most, in memory alone.
 */
export const createRepeats = (now: () => number = Date.now) => {
  let key = randomBytes(32)
  let keyedAt = now()
  let beganAt = now()
  let current = new Set<string>()
  let before = new Set<string>()

  const turn = (): void => {
    const time = now()
    if (time - keyedAt >= 86_400_000) {
      key = randomBytes(32)
      keyedAt = time
      current = new Set()
      before = new Set()
    }
    if (time - beganAt < windowMs) return
    before = time - beganAt < 2 * windowMs ? current : new Set()
    current = new Set()
    beganAt = time
  }

  /** Whether it was asked for just now; remembers that it is asked for. */
  return (address: string, userAgent: string, page: string): boolean => {
    turn()
    const hash = createHmac('sha256', key).update(`${address}\n${userAgent}\n${page}`).digest('base64')
    const isRepeat = current.has(hash) || before.has(hash)
    if (current.size < rememberedAtMost) current.add(hash)
    return isRepeat
  }
}
