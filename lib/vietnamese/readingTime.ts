/**
 * Syllables a minute. Vietnamese writes a space after every syllable, so counting what stands between spaces counts
 * syllables, which are shorter than the words of other languages; grown readers read well over 200 of them silently. Ours
 * are often older and read on a telephone: who promises them the lower number keeps the promise.
 */
const syllablesPerMinute = 200

export const countSyllables = (text: string): number => text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0

/** Whole minutes, one at least. */
export const toReadingMinutes = (syllables: number): number =>
  Math.max(1, Math.round(syllables / syllablesPerMinute))
