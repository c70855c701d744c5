import { endsLikeSentence } from '../pageLines'
import type { ArticleFlow } from './figures'
import { isWhole, toPlainText, type WordParagraph } from './flows'

/** What the field of an article takes. */
const LONGEST_TITLE = 250

/** A title stands among the first things of a document. */
const FIRST = 10

export interface Headline {
  /** Empty where the document has none. */
  title: string
  /** The text without the title; pictures and tables that stood before it stay. */
  rest: ArticleFlow[]
  wasJoined: boolean
}

const isCentredAndBold = (flow: ArticleFlow | undefined): flow is WordParagraph =>
  flow?.kind === 'paragraph' && flow.alignment === 'center' && isWhole(flow, 'bold')

/** Where the title stands; -1 where nothing looks like one. */
const findTitle = (flows: readonly ArticleFlow[]): number => {
  const isStyled = (flow: ArticleFlow): boolean => flow.kind === 'paragraph' && flow.style === 'title'
  const styled = flows.slice(0, FIRST).findIndex(isStyled)
  if (styled >= 0) return styled
  const index = flows.findIndex(({ kind }) => kind === 'paragraph')
  const first = flows[index]
  if (first?.kind !== 'paragraph' || first.list) return -1
  const text = toPlainText(first)
  if (text.length > LONGEST_TITLE) return -1
  if (first.style.startsWith('heading') || isCentredAndBold(first)) return index
  // `Hội Khuyến học làm gì?` is a title, `Hôm nay có hội nghị.` is the text of a short piece of news.
  return endsLikeSentence(text) && !/[?!]$/.test(text) ? -1 : index
}

/** Takes the title off a document; one that was broken into several centred lines becomes one. */
export const takeHeadline = (flows: readonly ArticleFlow[]): Headline => {
  const at = findTitle(flows)
  if (at < 0) return { title: '', rest: [...flows], wasJoined: false }
  const lines = [flows[at] as WordParagraph]
  const isStyled = lines[0]!.style !== '' && /^(title|heading)/.test(lines[0]!.style)
  const joined = () => lines.map(toPlainText).join(' ')
  for (let next = flows[at + 1]; isCentredAndBold(lines[0]) && isCentredAndBold(next);) {
    const isLonger = joined().length + toPlainText(next).length + 1 > LONGEST_TITLE
    if (
      isStyled ||
      isLonger ||
      endsLikeSentence(toPlainText(next)) ||
      next.list ||
      next.style !== lines[0]!.style
    )
      break
    lines.push(next)
    next = flows[at + lines.length]
  }
  const rest = flows.filter((_, index) => index < at || index >= at + lines.length)
  return { title: joined(), rest, wasJoined: lines.length > 1 }
}
