import { foldForSearch } from '@/lib/vietnamese/folding'
import { endsLikeSentence, isHeadline, isSameText, type PageLine } from './pageLines'

/** What the saved page still shows of a photo. */
export interface FoundPicture {
  /** Empty where only a file name is left. */
  caption: string
  fileName: string | null
  /** A lone line where photos stand; it may also be the headline of a related article. */
  isUncertain: boolean
  wasDoubled: boolean
}

export type TakenCaptions = { pictures: FoundPicture[]; rest: PageLine[] }

const CREDIT = /(?:(?:^|[\s(–-])(?:Ảnh|ẢNH)|\(ảnh)\s*(?::\s*\S|minh hoạ|minh họa|tư liệu)/u
const CREDIT_LINE = /^\(?(?:Nguồn )?Ảnh\s*:/iu
const FILE_NAME = /^[^\s/\\]+\.(?:jpe?g|png|gif|bmp|webp)$/iu
/** A caption is seldom longer; a longer text that stands twice is a paragraph that was pasted twice. */
const LONGEST_CAPTION = 400

export function isListed(text: string): boolean {
  return /^(?:\(?(?:\d{1,2}|[a-zđ]|[IVX]{1,4})\s?[-–.)/]|[-–—+•*·▪●])(?!\s*\d)/u.test(text)
}

/** Whether a line names its photographer, as captions do: near its end, and with little behind it. */
function hasCredit(text: string): boolean {
  const at = text.search(CREDIT)
  return at >= 0 && text.length <= LONGEST_CAPTION && text.length - at <= 60
}

/** Whether a line by itself tells that it belongs to a photo. */
export function isPictureLine(text: string): boolean {
  return (hasCredit(text) || FILE_NAME.test(text)) && !isListed(text)
}

/**
 * Lines that stand twice with nothing but such lines between them: alternative text and caption (`A A`, `A B A B`).
 * A heading that comes again in another section has running text in between.
 */
function findDoubled(lines: readonly PageLine[]): boolean[] {
  const keys = lines.map(({ text }) => foldForSearch(text))
  const counts = new Map<string, number>()
  keys.forEach((key) => counts.set(key, (counts.get(key) ?? 0) + 1))
  const mayBe = keys.map(
    (key, at) =>
      counts.get(key)! > 1 && lines[at]!.text.length <= LONGEST_CAPTION && !isListed(lines[at]!.text),
  )
  // Lines of one stretch of repeated lines share its number; both copies must be in the same stretch.
  let stretch = 0
  const stretchKeys = keys.map((key, at) => `${mayBe[at] ? stretch : (stretch += 1)} ${key}`)
  const inStretch = new Map<string, number>()
  stretchKeys.forEach((key) => inStretch.set(key, (inStretch.get(key) ?? 0) + 1))
  return stretchKeys.map((key, at) => mayBe[at]! && inStretch.get(key)! > 1)
}

/** The lines right before a caption that look like headlines: alternative texts of further photos, or linked news. */
function countUncertain(lines: readonly PageLine[], isCaption: readonly boolean[]): number {
  const first = isCaption.indexOf(true)
  const before = lines.slice(0, Math.max(first, 0))
  return before.every(({ text }) => isHeadline(text) && !isListed(text)) ? before.length : 0
}

/** Whether a line is the caption of the line behind it, which only adds the photographer: alternative text, then caption. */
function isRepeatedWithCredit(line: PageLine, next: PageLine | undefined): boolean {
  if (!next || !hasCredit(next.text) || line.text.length < 15) return false
  return next.text.length > line.text.length && next.text.startsWith(line.text.replace(/\.$/, ''))
}

/** Puts `Ảnh: …` behind a caption that has no credit yet. */
export function withCredit(caption: string, credit: string): string {
  if (caption === '') return credit
  if (CREDIT.test(caption)) return caption
  return `${caption}${endsLikeSentence(caption) ? '' : '.'} ${credit}`
}

/** Adds a line that shows a photo to those found before it, or to the photo that it belongs to. */
function addPicture(
  pictures: FoundPicture[],
  line: PageLine,
  isAdjacent: boolean,
  wasDoubled: boolean,
): void {
  const last = isAdjacent ? pictures.at(-1) : undefined
  if (FILE_NAME.test(line.text)) {
    pictures.push({ caption: '', fileName: line.text, isUncertain: false, wasDoubled: false })
    return
  }
  const known = pictures.find(({ caption }) => isSameText(caption, line.text))
  const stem = last?.caption.replace(/\.$/, '')
  if (known) known.wasDoubled ||= wasDoubled
  else if (last && CREDIT_LINE.test(line.text)) last.caption = withCredit(last.caption, line.text)
  else if (last && stem && line.text.startsWith(stem))
    Object.assign(last, { caption: line.text, wasDoubled: true })
  else if (last?.fileName && last.caption === '') last.caption = line.text
  else pictures.push({ caption: line.text, fileName: null, isUncertain: false, wasDoubled })
}

/**
 * Takes the captions out of an article's lines behind the lead. A caption stands twice (as alternative text and below
 * its photo) or names its photographer. A headline between lead and caption is taken for the alternative text of a
 * further photo: it is no running text, and a heading has text below it.
 */
export function takeCaptions(lines: readonly PageLine[]): TakenCaptions {
  const isDoubled = findDoubled(lines)
  const isCaption = lines.map(
    (line, index) =>
      isDoubled[index]! || isRepeatedWithCredit(line, lines[index + 1]) || isPictureLine(line.text),
  )
  const uncertain = countUncertain(lines, isCaption)
  const pictures: FoundPicture[] = lines
    .slice(0, uncertain)
    .map(({ text }) => ({ caption: text, fileName: null, isUncertain: true, wasDoubled: false }))
  const rest: PageLine[] = []
  lines.slice(uncertain).forEach((line, offset) => {
    const index = uncertain + offset
    if (isCaption[index]) addPicture(pictures, line, isCaption[index - 1] ?? false, isDoubled[index]!)
    else rest.push(line)
  })
  return { pictures, rest }
}
