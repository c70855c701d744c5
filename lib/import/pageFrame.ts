import { parseDateTime } from '@/lib/vietnamese/dates'
import { isSameText, toExcerpt, type PageLine } from './pageLines'
import { cutTail, isChrome, isGreeting } from './siteChrome'

export interface PageFrame {
  ok: true
  title: PageLine
  publishedAt: Date
  /** What stands between the date line and the tail, title and chrome not repeated. */
  content: PageLine[]
  repairs: string[]
}

export type Refusal = { ok: false; reason: string }

const DATE_LINE = /^Ngày (?:xuất bản|đăng(?: tin| bài)?)(?:\s*:\s*|\s+(?=\d))(.*)$/iu

/** What can be said of a file before anyone looks for an article in it; null where nothing speaks against it. */
export function decideRefusal(text: string): Refusal | null {
  const refuse = (reason: string): Refusal => ({ ok: false, reason })
  const controls = text.match(/[\u0000-\u0008\u000E-\u001F]/g)?.length ?? 0
  if (!/\S/u.test(text.replace(/\uFEFF/g, ''))) return refuse('Tệp trống, không có nội dung để nhập.')
  if (text.includes('\u0000') || controls > text.length / 100) {
    return refuse('Tệp không phải văn bản thuần; hãy lưu trang cũ dưới dạng tệp .txt rồi nhập lại.')
  }
  // `áº` is how every ấ ầ ả ạ looks when UTF-8 was read as Windows-1252.
  if (/\uFFFD|áº/u.test(text)) {
    return refuse('Chữ trong tệp bị hỏng do sai bảng mã; hãy lưu lại trang với bảng mã UTF-8 rồi nhập lại.')
  }
  if (/^\s*<(!doctype|html|\?xml|head|body|div)\b|<\/(html|body|div|p|table|td|span|script)>/i.test(text)) {
    return refuse('Tệp là mã HTML; hãy lưu trang cũ dưới dạng văn bản (.txt) rồi nhập lại.')
  }
  return null
}

/** The words of the date line, from the next line where the label stands alone; `end` is the first index behind it. */
function readDateLine(lines: readonly PageLine[], index: number): { value: string; end: number } {
  const value = DATE_LINE.exec(lines[index]?.text ?? '')?.[1] ?? ''
  const [shown, end] = value ? [value, index + 1] : [lines[index + 1]?.text ?? '', index + 2]
  // A view counter may share the line: `… SA | Lượt xem: 12`.
  return { value: shown.split(/\s*[|(]\s*|\s+[-–]\s+/u)[0] ?? '', end }
}

function describeDropped(above: readonly PageLine[], tail: readonly PageLine[]): string[] {
  const repairs: string[] = []
  if (above.length > 0) {
    repairs.push(`Bỏ các dòng phía trên tiêu đề: ${above.map(({ text }) => toExcerpt(text)).join(', ')}.`)
  }
  if (tail.length > 0) {
    const dropped = tail.map(({ text }) => toExcerpt(text)).join(', ')
    repairs.push(`Bỏ ${tail.length} dòng tin khác và chân trang: ${dropped}.`)
  }
  return repairs
}

/** Finds title, date and content of the one article that a saved page shows, or says why there is none. */
export function splitFrame(allLines: readonly PageLine[]): PageFrame | Refusal {
  const firstDate = allLines.findIndex(({ text }) => DATE_LINE.test(text))
  const lines = allLines.filter(
    ({ text }, index) => !isChrome(text) && !(index < firstDate && isGreeting(text)),
  )
  const dateIndex = lines.findIndex(({ text }) => DATE_LINE.test(text))
  if (dateIndex < 0) {
    return {
      ok: false,
      reason: 'Không thấy dòng “Ngày xuất bản: …”, nên tệp không phải một bài viết của trang cũ.',
    }
  }
  const title = lines[dateIndex - 1]
  if (!title) return { ok: false, reason: 'Không thấy tiêu đề bài viết ở phía trên dòng “Ngày xuất bản”.' }

  const { value, end } = readDateLine(lines, dateIndex)
  const publishedAt = parseDateTime(value)
  if (!publishedAt) {
    const reason = `Ngày xuất bản ${toExcerpt(value)} không hợp lệ; hãy sửa theo mẫu 23/03/2020 9:40:00 SA rồi nhập lại.`
    return { ok: false, reason }
  }
  const { kept, dropped } = cutTail(lines.slice(end))
  if (kept.some(({ text }) => DATE_LINE.test(text))) {
    return {
      ok: false,
      reason: 'Tệp có nhiều dòng “Ngày xuất bản”; hãy tách để mỗi tệp chỉ có một bài viết.',
    }
  }
  const content = kept.filter(({ text }) => !isSameText(text, title.text))
  if (content.length === 0)
    return { ok: false, reason: 'Trang chỉ có tiêu đề và ngày xuất bản, không có nội dung bài.' }

  const above = lines.slice(0, dateIndex - 1).filter(({ text }) => !isSameText(text, title.text))
  const repairs = [
    ...(lines.length < allLines.length
      ? ['Bỏ các dòng của khung trang: lời chào, dòng chờ tải, nút bấm.']
      : []),
    ...(content.length < kept.length || above.length < dateIndex - 1 ? ['Bỏ tiêu đề bị lặp lại.'] : []),
    ...describeDropped(above, dropped),
  ]
  return { ok: true, title, publishedAt, content, repairs }
}
