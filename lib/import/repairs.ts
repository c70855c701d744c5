import type { PageBlock } from './blocks'
import type { FoundPicture } from './captions'
import { isRightAligned, toExcerpt, type PageLine } from './pageLines'
import type { Signature } from './signature'

/*
 * What an import did to a page and what it could not get, one Vietnamese sentence each, for the editor who checks it.
 */

const QUOTES = /["“”„‟＂]/gu

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** How many quotation marks normalising a line changed. */
function countPairedQuotes({ raw, text }: PageLine): number {
  const before = raw.match(QUOTES) ?? []
  const after = text.match(QUOTES) ?? []
  return before.filter((quote, index) => quote !== after[index]).length
}

/** Repairs of characters. `result` is all text that the import kept. */
export function describeCharacters(original: string, lines: readonly PageLine[], result: string): string[] {
  const noBreakSpaces = countMatches(original, /\u00A0/g) - countMatches(result, /\u00A0/g)
  const quotes = lines.reduce((sum, line) => sum + countPairedQuotes(line), 0)
  return [
    ...(original.normalize('NFC') === original
      ? []
      : ['Chuyển chữ tiếng Việt tổ hợp (NFD) thành dựng sẵn (NFC).']),
    ...(noBreakSpaces > 0 ? [`Thay hoặc bỏ ${noBreakSpaces} dấu cách không ngắt (NBSP).`] : []),
    ...(quotes > 0 ? [`Sửa ${quotes} dấu ngoặc kép cho thành cặp “…”.`] : []),
  ]
}

/** Repairs of what a line is for: captions, headings, lists. */
export function describeStructure(pictures: readonly FoundPicture[], blocks: readonly PageBlock[]): string[] {
  const captions = pictures
    .filter(({ wasDoubled }) => wasDoubled)
    .map(({ caption }) => `Bỏ chú thích ảnh bị lặp lại: ${toExcerpt(caption)}.`)
  const parts = blocks.flatMap((block) => {
    if (block.kind === 'heading') return [`Chuyển đoạn ${toExcerpt(block.text)} thành tiêu đề mục.`]
    if (block.kind === 'orderedList') return [`Chuyển ${block.items.length} đoạn thành danh sách đánh số.`]
    if (block.kind === 'bulletList')
      return [`Chuyển ${block.items.length} đoạn thành danh sách gạch đầu dòng.`]
    return []
  })
  return [...captions, ...parts]
}

export function describeSignature(signature: Signature, lines: readonly PageLine[]): string[] {
  const { bylines, source, authorsTookPhotos, photoCredit } = signature
  const wasAligned = bylines.length > 0 && lines.slice(-3).some(isRightAligned)
  return [
    ...(bylines.length > 0 ? [`Tách tên tác giả khỏi nội dung: ${bylines.join(', ')}.`] : []),
    ...(wasAligned ? ['Bỏ các dấu cách dùng để đẩy tên tác giả sang phải.'] : []),
    ...(authorsTookPhotos ? [`Ghi chú của trang cũ: ảnh trong bài cũng của ${bylines.join(', ')}.`] : []),
    ...(photoCredit ? [`Ghi chú của trang cũ: ảnh trong bài của ${photoCredit}.`] : []),
    ...(source ? [`Tách nguồn tin khỏi nội dung: ${source}.`] : []),
  ]
}

function describePicture({ caption, fileName, isUncertain }: FoundPicture): string {
  if (fileName) return `Thiếu tệp ảnh ${toExcerpt(fileName)}.`
  const doubt = isUncertain ? ' Dòng này cũng có thể là tiêu đề của một tin liên quan; cần kiểm tra.' : ''
  return `Thiếu tệp ảnh có chú thích ${toExcerpt(caption)}.${doubt}`
}

export function describeMissing(
  pictures: readonly FoundPicture[],
  signature: Signature,
  lead: string,
): string[] {
  const isUnsigned = signature.bylines.length === 0 && signature.source === null
  return [
    ...pictures.map(describePicture),
    ...(lead === '' ? ['Không có sapo: trang cũ chỉ có một đoạn hoặc mở đầu bằng một mục.'] : []),
    ...(isUnsigned ? ['Không thấy tên tác giả hay nguồn tin.'] : []),
  ]
}
