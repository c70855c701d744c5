import type { IncomingMessage } from 'node:http'

/** A letter of the length that a form allows, percent-encoded, with room: nine bytes for a letter with marks. */
export const largestBody = 64 * 1024
/** So much more is read and thrown away, since who is cut off while sending sees no answer. */
const drainedBody = 4 * 1024 * 1024
/** A slow phone has time; one that never ends does not. */
const patienceMs = 20_000

export type ReadBody =
  | { kind: 'read'; values: URLSearchParams }
  | { kind: 'tooLarge' }
  | { kind: 'wrongType' }
  /** Not UTF-8, or it broke off. */
  | { kind: 'unreadable' }

/** The fields of a form that was sent url-encoded. Never keeps more of it than it may have. */
export const readBody = async (request: IncomingMessage): Promise<ReadBody> => {
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
    return { kind: 'wrongType' }
  const timer = setTimeout(() => request.destroy(), patienceMs)
  try {
    const chunks: Buffer[] = []
    let size = 0
    // An early end must leave the line open, or nobody reads the answer.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > drainedBody) break
      if (size <= largestBody) chunks.push(chunk)
    }
    if (size > largestBody) return { kind: 'tooLarge' }
    const text = Buffer.concat(chunks).toString('latin1')
    return isReadable(text) ? { kind: 'read', values: new URLSearchParams(text) } : { kind: 'unreadable' }
  } catch {
    return { kind: 'unreadable' }
  } finally {
    clearTimeout(timer)
  }
}

/** Browsers send ASCII, with everything else percent-encoded as UTF-8. */
const isReadable = (text: string): boolean => {
  try {
    decodeURIComponent(text.replace(/\+/g, ' '))
    return /^[\x20-\x7e]*$/.test(text)
  } catch {
    return false
  }
}
