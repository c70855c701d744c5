import { toBlocks, type PageBlock } from './blocks'
import { isListed, isPictureLine, takeCaptions, withCredit, type FoundPicture } from './captions'
import { decideRefusal, splitFrame, type Refusal } from './pageFrame'
import { endsLikeSentence, isSameText, toLines, type PageLine } from './pageLines'
import { describeCharacters, describeMissing, describeSignature, describeStructure } from './repairs'
import { takeSignature } from './signature'

/** An article of the old site, read from a page that was saved as text. All texts are normalised. */
export interface OldPage {
  title: string
  publishedAt: Date
  /** Empty where the page has none. */
  lead: string
  /** Photos that the page showed. A page saved as text has no picture files: each is also named in `missing`. */
  pictures: { caption: string }[]
  blocks: PageBlock[]
  bylines: string[]
  source: string | null
  /** What was repaired, in Vietnamese sentences for the editor. */
  repairs: string[]
  /** What the editor has to add, in Vietnamese sentences. */
  missing: string[]
}

export type ParsedPage = { ok: true; page: OldPage } | Refusal

/** The text of a file: UTF-8, or UTF-16 with its mark (Windows' `Unicode`). Null where the bytes are neither. */
export function decodePage(bytes: Uint8Array): string | null {
  const isMarked = (first: number, second: number): boolean => bytes[0] === first && bytes[1] === second
  const encoding = isMarked(0xff, 0xfe) ? 'utf-16le' : isMarked(0xfe, 0xff) ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Whether the text under the date is the lead, as on the old site, and not a photo or an enumerated heading. */
function beginsWithLead(lines: readonly PageLine[]): boolean {
  const [first, second] = lines
  if (!first || isListed(first.text) || isPictureLine(first.text)) return false
  const isDoubledHeadline = second && isSameText(first.text, second.text) && !endsLikeSentence(first.text)
  return !isDoubledHeadline
}

interface Content {
  lead: string
  pictures: FoundPicture[]
  lines: PageLine[]
  repairs: string[]
}

/** Parts lead, photos and running text. A text of one paragraph is the body, and the article has no lead. */
function splitContent(lines: readonly PageLine[]): Content {
  const leadFirst = beginsWithLead(lines)
  const { pictures, rest } = takeCaptions(leadFirst ? lines.slice(1) : lines)
  const texts = leadFirst ? [lines[0]!, ...rest] : rest
  const first = texts[0]
  if (!first || isListed(first.text)) return { lead: '', pictures, lines: texts, repairs: [] }

  const isLead = ({ text }: { text: string }): boolean => isSameText(text, first.text)
  const body = texts.filter((line) => !isLead(line))
  const shown = pictures.filter(({ caption }) => !isLead({ text: caption }))
  const isRepeated = body.length + 1 < texts.length || shown.length < pictures.length
  const repairs = isRepeated ? ['Bỏ sapo bị lặp lại.'] : []
  return body.length > 0
    ? { lead: first.text, pictures: shown, lines: body, repairs }
    : { lead: '', pictures: shown, lines: [first], repairs }
}

/** Gives the photos the credit that stands at the end of the article; without any photo, it stands for one. */
function addPhotoCredit(pictures: readonly FoundPicture[], credit: string | null): FoundPicture[] {
  if (!credit) return [...pictures]
  const text = `Ảnh: ${credit}`
  const credited = pictures.map((picture) => ({ ...picture, caption: withCredit(picture.caption, text) }))
  const unknown: FoundPicture = { caption: text, fileName: null, isUncertain: false, wasDoubled: false }
  return credited.length > 0 ? credited : [unknown]
}

/**
 * Reads a page of the old site that was saved as text. The rules are those of the site's template: chrome, title, date,
 * lead, photos, text, signature, lists of other news. A file that shows no such article, or more than one, is refused
 * with a sentence in Vietnamese that says what is wrong.
 */
export function parseOldPage(text: string): ParsedPage {
  const refusal = decideRefusal(text)
  if (refusal) return refusal
  const frame = splitFrame(toLines(text))
  if (!frame.ok) return frame

  const { publishedAt } = frame
  const title = frame.title.text
  const { signature, rest } = takeSignature(frame.content)
  const content = splitContent(rest)
  const pictures = addPhotoCredit(content.pictures, signature.photoCredit)
  const { lead } = content
  const { bylines, source } = signature
  const blocks = toBlocks(content.lines)
  if (blocks.length === 0) {
    return { ok: false, reason: 'Trang chỉ có tiêu đề, ngày xuất bản và ảnh, không có nội dung bài.' }
  }
  const captions = pictures.filter(({ caption }) => caption !== '').map(({ caption }) => ({ caption }))
  const kept = JSON.stringify([title, lead, captions, blocks, bylines, source])
  const repairs = [
    ...frame.repairs,
    ...describeCharacters(text, [frame.title, ...frame.content], kept),
    ...content.repairs,
    ...describeStructure(pictures, blocks),
    ...describeSignature(signature, frame.content),
  ]
  const missing = describeMissing(pictures, signature, lead)
  return {
    ok: true,
    page: { title, publishedAt, lead, pictures: captions, blocks, bylines, source, repairs, missing },
  }
}
