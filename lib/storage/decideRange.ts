import parseRange from 'range-parser'

import type { Part } from './fileStore'

export type Range = { kind: 'whole' } | { kind: 'part'; part: Part } | { kind: 'unsatisfiable' }

/**
 * What of a file is sent (RFC 9110, 14.2). Several parts at once are nobody's need for a picture: they get the whole.
 * @param header of the request
 * @param size of the file, in bytes
 */
export const decideRange = (header: string | null | undefined, size: number): Range => {
  if (!header) return { kind: 'whole' }
  const ranges = parseRange(size, header, { combine: true })
  if (ranges === -1) return { kind: 'unsatisfiable' }
  if (ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return { kind: 'whole' }
  const { start, end } = ranges[0]!
  return { kind: 'part', part: { start, end } }
}
