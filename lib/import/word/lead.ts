import { endsLikeSentence } from '../pageLines'
import { readMarker } from '../listMarkers'
import type { ArticleFlow } from './figures'
import { isWhole, toPlainText, type WordParagraph } from './flows'

/** What the field of an article takes. */
const LONGEST_LEAD = 1000
/** A shorter line that is no sentence is a heading, an address, a name. */
const SHORTEST_LEAD = 60

const DATE_LINE = /^[\p{L}\s.]{0,40},?\s*ngày \d{1,2}(?: tháng |\/)\d{1,2}(?: năm |\/)\d{4}\.?$/iu

const isLead = (paragraph: WordParagraph): boolean => {
  const text = toPlainText(paragraph)
  if (paragraph.style === 'subtitle') return text.length <= LONGEST_LEAD
  if (paragraph.list || paragraph.style.startsWith('heading') || readMarker(text)) return false
  if (text.length > LONGEST_LEAD || (isWhole(paragraph, 'bold') && text.endsWith(':'))) return false
  return text.length >= SHORTEST_LEAD || endsLikeSentence(text)
}

export interface LeadFound {
  /** Empty where the document has none. */
  lead: string
  rest: ArticleFlow[]
  /** A line with place and date, of which an article has a field. */
  dateLine: string
}

/** The first paragraph under the title is the lead, however it is set, where more text follows. */
export const takeLead = (flows: readonly ArticleFlow[]): LeadFound => {
  const isText = ({ kind }: ArticleFlow): boolean => kind !== 'figure'
  const first = flows.find(isText)
  if (first?.kind === 'paragraph' && DATE_LINE.test(toPlainText(first))) {
    const found = takeLead(flows.filter((flow) => flow !== first))
    return { ...found, dateLine: toPlainText(first) }
  }
  const hasMore = flows.filter(isText).length > 1
  if (first?.kind !== 'paragraph' || !hasMore || !isLead(first))
    return { lead: '', rest: [...flows], dateLine: '' }
  return { lead: toPlainText(first), rest: flows.filter((flow) => flow !== first), dateLine: '' }
}
