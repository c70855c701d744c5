import type { LegacyEncoding } from './encoding'
import { readLegacyFont } from './fonts'
import { classifyWord, WORD, type WordClass } from './words'

/** A piece of a line in one font, as a document or a web page has it; without a font, its name is not known. */
export interface FontRun {
  text: string
  font?: string | null
}

/** A word of a line, with where it stands and which encoding its font stands for. */
export interface Word {
  text: string
  /** In the text of the whole line. */
  start: number
  font: { encoding: LegacyEncoding; isCapital: boolean } | null
}

/** Old fonts that Windows takes for symbol fonts get their codes in the private use area. */
const toLatin1 = (text: string): string =>
  text.replace(/[\uF0A1-\uF0FF]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xf000))

/** A line as runs whose text may be converted: the same text in NFC, and private codes of legacy fonts opened. */
export const toConvertible = (runs: readonly FontRun[]): FontRun[] =>
  runs.map(({ text, font }) => {
    const composed = text.normalize('NFC')
    return { font, text: readLegacyFont(font) ? toLatin1(composed) : composed }
  })

/** The words of a line. A word goes on over runs, since one letter may be bold, but not from one kind of font to another. */
export const toWords = (runs: readonly FontRun[]): Word[] => {
  const stretches: { text: string; start: number; font: Word['font'] }[] = []
  let start = 0
  for (const { text, font: name } of runs) {
    const font = readLegacyFont(name)
    const last = stretches.at(-1)
    const isSame = last && last.font?.encoding === font?.encoding && last.font?.isCapital === font?.isCapital
    if (isSame) last.text += text
    else stretches.push({ text, start, font })
    start += text.length
  }
  return stretches.flatMap(({ text, start, font }) =>
    Array.from(text.matchAll(WORD), (match) => ({ text: match[0], start: start + match.index, font })),
  )
}

export interface ClassedWord extends Word {
  encoding: LegacyEncoding
  wordClass: WordClass
}

/** The words with what each says, read in its font's encoding, or in `encoding` where the font tells nothing. */
export const toClassedWords = (words: readonly Word[], encoding: LegacyEncoding): ClassedWord[] =>
  words.map((word) => {
    const own = word.font?.encoding ?? encoding
    return { ...word, encoding: own, wordClass: classifyWord(word.text, own) }
  })
