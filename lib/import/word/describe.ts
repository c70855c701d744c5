import { toExcerpt } from '../pageLines'
import type { Signature } from '../signature'
import type { Figure } from './figures'
import type { Headline } from './headline'
import type { LeadFound } from './lead'
import type { Structure } from './structure'

interface Done {
  headline: Headline
  lead: LeadFound
  signature: Signature
  structure: Structure
  figures: readonly Figure[]
  isLetterheadDropped: boolean
}

/** What an import did to a document, one Vietnamese sentence each, for the editor who checks it. */
export const describeRepairs = ({
  headline,
  signature,
  structure,
  figures,
  isLetterheadDropped,
}: Done): string[] => {
  const captions = figures.filter(({ caption }) => caption).length
  const credits = figures.filter(({ credit }) => credit).length
  const { bylines, source } = signature
  const { fakeHeadings, typedItems, unnumbered } = structure
  const isShouted = headline.title.length > 10 && headline.title === headline.title.toUpperCase()
  return [
    ...(isLetterheadDropped ? ['Bỏ quốc hiệu và tên cơ quan ở đầu văn bản.'] : []),
    ...(headline.wasJoined ? ['Ghép các dòng tiêu đề thành một.'] : []),
    ...(isShouted ? ['Tiêu đề viết toàn chữ hoa: hãy xem lại.'] : []),
    ...fakeHeadings.map((text) => `Chuyển đoạn ${toExcerpt(text)} thành tiêu đề mục.`),
    ...(unnumbered > 0 ? [`Bỏ số thứ tự tự động của ${unnumbered} tiêu đề mục.`] : []),
    ...(typedItems > 0 ? [`Chuyển ${typedItems} đoạn gõ dấu đầu dòng bằng tay thành danh sách.`] : []),
    ...(captions > 0 ? [`Gắn chú thích cho ${captions} ảnh.`] : []),
    ...(credits > 0 ? [`Ghi tác giả cho ${credits} ảnh.`] : []),
    ...(bylines.length > 0 ? [`Tách tên tác giả khỏi nội dung: ${bylines.join(', ')}.`] : []),
    ...(source ? [`Tách nguồn tin khỏi nội dung: ${source}.`] : []),
  ]
}
