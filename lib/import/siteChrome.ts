import { foldForSearch } from '@/lib/vietnamese/folding'
import type { PageLine } from './pageLines'

/*
 * What the old site printed around an article. All patterns match folded text: lower case, no diacritics, `…` as `...`.
 */

const LOADING = /^[^a-z]*(loading|dang tai)[\s.]*$/
const GREETING = /^(xin )?chao mung (quy|cac|ban)\b.*\bden voi\b/
const BREADCRUMB = /^(trang chu|home)(\s*([>»/|›]|::).*)?$/
const VIEWS = /^(so )?luot (xem|doc)\s*:?\s*[\d.,]+$/
const TOOLS = new Set([
  ...['ve trang truoc', 'trang truoc', 'quay lai', 'tro ve', 've dau trang', 'len dau trang', 'dau trang'],
  ...['in trang', 'in trang nay', 'in bai viet', 'in tin', 'ban in', 'luu bai viet', 'dang nhap'],
  ...[
    'gui email',
    'gui email cho ban be',
    'gui cho ban be',
    'gui bai viet',
    'gui tin',
    'chia se',
    'gui phan hoi',
  ],
])

/** Headings of lists that always stand behind an article. */
const LIST_OF_OTHERS =
  /^(cac )?(tin bai|tin tuc|tin|bai viet|bai) (moi hon|cu hon|khac|moi nhat|moi dang|cung chuyen muc|da dua|da dang|tiep theo|doc nhieu|xem nhieu)( khac)?$|^(xem|doc) nhieu nhat$|^cung chuyen muc$|^(gui )?(binh luan|y kien)( ban doc| cua ban)?$/
/** Headings of lists that editors also put in the middle of an article. */
const RELATED = /^(cac )?(tin bai|tin tuc|tin|bai viet|bai) (co )?lien quan$|^xem them$/

/** How a footer begins. Only what no article would say at the start of a line. */
const FOOTER_OPENING =
  /^(©|®|\(c\)|copyright|ban quyen (thuoc|cua|©|\d)|ghi ro nguon|chiu trach nhiem (noi dung|chinh|xuat ban)|nguoi chiu trach nhiem|co quan chu quan\s*:|((tong )?so )?luot truy cap|so nguoi (truy cap|online)|dang (truy cap|online)\s*:?\s*\d)/
/** What may follow in a footer, and in an article's announcement as well. */
const FOOTER =
  /^(giay phep|dia chi|tru so|dien thoai|dt|tel|fax|e-?mail|website|thiet ke|phat trien boi|truong ban)\b/

/** Folded, without the arrows, brackets and colons around menu entries. */
function toEntry(text: string): string {
  return foldForSearch(text).replace(/^[^a-z\d©®(]+|[^a-z\d)]+$/g, '')
}

/** The site's greeting above the title, whatever the site is called. In an article's text it may be a speaker's. */
export function isGreeting(text: string): boolean {
  return GREETING.test(foldForSearch(text))
}

/** Parts of the page's frame that stand anywhere: the loading mark, buttons, breadcrumbs, counters. */
export function isChrome(text: string): boolean {
  const folded = foldForSearch(text)
  if (LOADING.test(folded) || BREADCRUMB.test(folded) || VIEWS.test(folded)) return true
  return text.split('|').every((part) => TOOLS.has(toEntry(part).replace(/[()]/g, '')))
}

function isFooter(text: string): boolean {
  const folded = foldForSearch(text)
  return FOOTER_OPENING.test(folded) || FOOTER.test(folded)
}

/** A paragraph of an article, as opposed to headlines in a list and to lines of a footer. */
function isRunningText(text: string): boolean {
  return text.length >= 100 && /[.!?…:;][”"’)]*$/u.test(text) && !isFooter(text)
}

type Tail = 'none' | 'toEnd' | 'untilText'

/** What begins with the line at `index`: nothing, the page's tail, or a list of related news in the middle of the text. */
function decideTail(lines: readonly PageLine[], index: number): Tail {
  const entry = toEntry(lines[index]!.text)
  const isRelated = RELATED.test(entry)
  if (LIST_OF_OTHERS.test(entry)) return 'toEnd'
  if (!isRelated && !FOOTER_OPENING.test(foldForSearch(lines[index]!.text))) return 'none'
  const resumes = lines.slice(index + 1).some(({ text }) => isRunningText(text))
  if (!resumes) return 'toEnd'
  return isRelated ? 'untilText' : 'none'
}

/** Parts the article from lists of other news and from the footer. `dropped` is what an editor may want to see. */
export function cutTail(lines: readonly PageLine[]): { kept: PageLine[]; dropped: PageLine[] } {
  const kept: PageLine[] = []
  const dropped: PageLine[] = []
  let tail: Tail = 'none'
  lines.forEach((line, index) => {
    if (tail === 'untilText' && isRunningText(line.text)) tail = 'none'
    if (tail === 'none') tail = decideTail(lines, index)
    if (tail === 'none') kept.push(line)
    else dropped.push(line)
  })
  return { kept, dropped }
}
