import * as fontkit from 'fontkit'

type Face = fontkit.Font

/** A word as outlines. Lengths are in em, so that it is shaped once for every size. */
export interface Word {
  width: number
  /** Path data of SVG for a size in pixels, with the start of the base line at `x`, `y`. */
  draw: (x: number, y: number, size: number) => string
}

export interface Line {
  words: Word[]
  width: number
}

/** What a text needs to stand in a box. */
export interface Block {
  lines: Line[]
  /** Pixels. */
  size: number
}

/**
 * Text as outlines, so that a picture looks the same whatever fonts a server has. A letter comes from the first face that
 * has it; one that none has, as an emoji, is left out.
 * @param faces files of fonts
 */
export const createTypesetter = (faces: Buffer[]) => {
  const fonts = faces.map((bytes) => fontkit.create(bytes) as Face)
  const [first] = fonts
  if (!first) throw new Error('A text needs a face.')
  const space = toAdvance(first, ' ')

  /** An NBSP binds: what stands around it is one word. */
  const toWords = (text: string): Word[] =>
    text
      .normalize('NFC')
      .split(/[^\S\u00a0]+/)
      .map((word) => shape(word, fonts))
      .filter(({ width }) => width > 0)

  const breakLines = (words: Word[], widest: number): Line[] => {
    const lines: Line[] = []
    for (const word of words) {
      const line = lines.at(-1)
      const width = line ? line.width + space + word.width : Infinity
      if (!line || width > widest) lines.push({ words: [word], width: word.width })
      else lines[lines.length - 1] = { words: [...line.words, word], width }
    }
    return lines
  }

  /** As narrow as the number of lines allows: no line with a single word at the end where it can be helped. */
  const balance = (words: Word[], widest: number): Line[] => {
    let best = breakLines(words, widest)
    for (let width = widest * 0.96; width > widest / 3; width *= 0.96) {
      const lines = breakLines(words, width)
      if (lines.length > best.length || lines.some((line) => line.width > width)) break
      best = lines
    }
    return best
  }

  return {
    space,
    /** In the largest of `sizes` in which the whole text stands in the box; no word is ever cut. */
    fit: (
      text: string,
      box: { width: number; height: number; lineHeight: number },
      sizes: number[],
    ): Block => {
      const words = toWords(text)
      const fits = (size: number): boolean => {
        const lines = breakLines(words, box.width / size)
        const isNarrow = lines.every(({ width }) => width * size <= box.width)
        return isNarrow && lines.length * box.lineHeight * size <= box.height
      }
      const size = sizes.find(fits) ?? toSmallest(words, box, fits, sizes.at(-1) ?? 1)
      return { lines: balance(words, box.width / size), size }
    },
  }
}

export type Typesetter = ReturnType<typeof createTypesetter>

/** For what no size was meant for, as an address without a space: as small as it must be. */
const toSmallest = (
  words: Word[],
  { width }: { width: number },
  fits: (size: number) => boolean,
  from: number,
) => {
  let size = Math.min(from, width / Math.max(...words.map((word) => word.width)))
  while (!fits(size) && size > 1) size *= 0.95
  return size
}

const toAdvance = (font: Face, text: string): number => font.layout(text).advanceWidth / font.unitsPerEm

interface Placed {
  glyph: fontkit.Glyph
  /** In em from the start of the word. */
  x: number
  y: number
  unitsPerEm: number
}

const shape = (word: string, fonts: Face[]): Word => {
  const placed: Placed[] = []
  let width = 0
  for (const { font, text } of toRuns(word, fonts)) {
    const { glyphs, positions } = font.layout(text)
    glyphs.forEach((glyph, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
      const { unitsPerEm } = font
      placed.push({ glyph, x: width + xOffset / unitsPerEm, y: yOffset / unitsPerEm, unitsPerEm })
      width += xAdvance / unitsPerEm
    })
  }
  return { width, draw: (x, y, size) => placed.map((one) => drawGlyph(one, x, y, size)).join('') }
}

const drawGlyph = ({ glyph, unitsPerEm, ...place }: Placed, x: number, y: number, size: number): string => {
  const scale = size / unitsPerEm
  // Fonts count upwards, pictures downwards.
  return glyph.path.transform(scale, 0, 0, -scale, x + place.x * size, y - place.y * size).toSVG()
}

/** Neighbouring letters of one face, which are shaped together. */
const toRuns = (word: string, fonts: Face[]): { font: Face; text: string }[] => {
  const runs: { font: Face; text: string }[] = []
  for (const letter of word) {
    const font = fonts.find((one) => one.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
    const run = runs.at(-1)
    if (!font) continue
    if (run?.font === font) run.text += letter
    else runs.push({ font, text: letter })
  }
  return runs
}
