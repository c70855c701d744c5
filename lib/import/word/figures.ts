import { isPictureLine } from '../captions'
import {
  isWhole,
  toPlainText,
  type WordFlow,
  type WordParagraph,
  type WordPicture,
  type WordTable,
} from './flows'

/** Pictures with what stands below them. */
export interface Figure {
  kind: 'figure'
  pictures: WordPicture[]
  /** Empty for none. */
  caption: string
  credit: string
}

export type ArticleFlow = WordParagraph | WordTable | Figure

const LONGEST_CAPTION = 400
const LONGEST_CENTRED = 250
const LONGEST_CREDIT = 80

const CAPTION_STYLE = /^(caption|figure|illustration)/
const CAPTION_OPENING = /^(?:Ảnh|Hình)\s*\d*\s*[.:–-]\s*\S/u
/** Behind the text of a caption, or alone: `Ảnh: Thu Trang`, `(Nguồn ảnh: TTXVN)`. */
const CREDIT = /^(.*?)[\s.,;–-]*\(?\s*(?:Nguồn\s+)?[Ảả]nh\s*:\s*(.+?)\s*\)?\s*\.?$/u

/** Whether a paragraph right below a picture tells about it. */
const isCaption = (paragraph: WordParagraph): boolean => {
  const text = toPlainText(paragraph)
  if (paragraph.list || text.length > LONGEST_CAPTION) return false
  if (CAPTION_STYLE.test(paragraph.style)) return true
  if (/^(heading|title)/.test(paragraph.style)) return false
  if (CAPTION_OPENING.test(text) || isPictureLine(text) || isWhole(paragraph, 'italic')) return true
  return paragraph.alignment === 'center' && text.length <= LONGEST_CENTRED && !isWhole(paragraph, 'bold')
}

/** Parts the photographer from the caption. */
export const splitCredit = (text: string): { caption: string; credit: string } => {
  const [, caption, credit] = CREDIT.exec(text) ?? []
  if (!credit || credit.length > LONGEST_CREDIT) return { caption: text, credit: '' }
  const isSentence = /[.!?…]$/.test(caption ?? '') || caption === ''
  // The full stop that stood between the two was the caption's.
  const hadStop = text.charAt((caption ?? '').length) === '.'
  return { caption: `${caption}${hadStop && !isSentence ? '.' : ''}`, credit }
}

/** Gives every picture what stands below it: a caption, a credit, or both in either order. */
export const toArticleFlows = (flows: readonly WordFlow[]): ArticleFlow[] => {
  const result: ArticleFlow[] = []
  let open: Figure | null = null
  for (const flow of flows) {
    if (flow.kind === 'pictures') {
      open = { kind: 'figure', pictures: flow.pictures, caption: '', credit: '' }
      result.push(open)
      continue
    }
    const found: { caption: string; credit: string } | null =
      open && flow.kind === 'paragraph' && isCaption(flow) ? splitCredit(toPlainText(flow)) : null
    const isTaken = open && found && !(found.caption && open.caption) && !(found.credit && open.credit)
    if (open && found && isTaken) {
      open.caption ||= found.caption
      open.credit ||= found.credit
    } else {
      open = null
      result.push(flow as WordParagraph | WordTable)
    }
  }
  return result
}
