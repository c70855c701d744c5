import path from 'node:path'

import { normaliseText } from '@/lib/vietnamese/typography'
import type { Signature } from '../signature'
import type { WordBlock } from './blocks'
import { describeRepairs } from './describe'
import { toArticleFlows, type ArticleFlow, type Figure } from './figures'
import type { WordDocument, WordFlow } from './flows'
import { takeHeadline } from './headline'
import { flattenTables } from './layoutTables'
import { dropLetterhead } from './letterhead'
import { takeLead } from './lead'
import { WordRefused } from './refusals'
import { takeByline } from './signature'
import { toStructure } from './structure'
import { tidy } from './tidy'

/** An article as a Word document gives it, before its pictures are stored. */
export interface WordArticle {
  title: string
  /** Empty where the document has none. */
  lead: string
  bylines: string[]
  source: string | null
  blocks: WordBlock[]
  figures: Figure[]
  /** What was repaired, in Vietnamese sentences. */
  repairs: string[]
  /** What was left out or is missing, in Vietnamese sentences. */
  missing: string[]
}

/** Photos that nobody is named for are by whom the end of the document names, or by the author who says so. */
const addCredit = (
  figures: readonly Figure[],
  { photoCredit, authorsTookPhotos, bylines }: Signature,
): void => {
  const credit = photoCredit ?? (authorsTookPhotos ? bylines.join(', ') : '')
  for (const figure of figures) figure.credit ||= credit
}

const hasText = (flow: WordFlow | ArticleFlow): boolean => flow.kind === 'paragraph' || flow.kind === 'table'

const toTitleOfFile = (fileName: string): string =>
  normaliseText(path.parse(fileName).name.replace(/[_]+/g, ' ')).slice(0, 250) || 'Bài nhập từ Word'

/**
 * Makes an article of a document.
 * @throws WordRefused for a document without any text
 */
export const toArticle = ({ flows, leftOut }: WordDocument, fileName: string): WordArticle => {
  const letterhead = dropLetterhead(flattenTables(tidy(flows)))
  const all = toArticleFlows(letterhead.flows)
  if (!all.some(hasText)) throw new WordRefused('noText')

  const headline = takeHeadline(all)
  const byline = takeByline(headline.rest)
  const lead = takeLead(byline.rest)
  const structure = toStructure(lead.rest)
  const { signature } = byline
  const figures = structure.blocks.filter((block) => block.kind === 'figure')
  addCredit(figures, signature)

  return {
    title: headline.title || toTitleOfFile(fileName),
    lead: lead.lead,
    bylines: signature.bylines,
    source: signature.source,
    blocks: structure.blocks,
    figures,
    repairs: describeRepairs({
      headline,
      lead,
      signature,
      structure,
      figures,
      isLetterheadDropped: letterhead.isDropped,
    }),
    missing: [
      ...(headline.title ? [] : ['Không thấy tiêu đề trong tài liệu: tạm lấy tên tệp, hãy sửa lại.']),
      ...(lead.lead ? [] : ['Không có sapô: hãy viết trước khi xuất bản.']),
      ...(lead.dateLine ? [`Bỏ dòng địa danh, ngày tháng: “${lead.dateLine}”.`] : []),
      ...leftOut,
    ],
  }
}
