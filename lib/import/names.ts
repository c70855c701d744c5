import { foldForSearch } from '@/lib/vietnamese/folding'

/** Collective signatures of newsrooms, folded. */
const COLLECTIVE = new Set([
  ...['pv', 'p.v', 'ctv', 'bbt', 'btv', 'phong vien', 'cong tac vien', 'ban bien tap', 'toa soan'],
  ...['nhom pv', 'nhom phong vien', 'ban tuyen truyen'],
])

const NAME_WORD = /^\p{Lu}[\p{L}.'’-]*$/u
const BETWEEN_NAMES = /\s+[-–—&]\s+|\s*[,;/]\s*|\s+và\s+/u

/** A person's name, a pen name (bút danh), initials or a collective signature. */
export function isName(text: string): boolean {
  if (COLLECTIVE.has(foldForSearch(text))) return true
  const words = text.split(' ')
  return (
    words.length <= 6 && words.every((word) => NAME_WORD.test(word)) && /\p{L}{2}|\p{L}\.\p{L}/u.test(text)
  )
}

/** A newspaper, an agency, a broadcaster or a site: something that a text can be taken from. */
export function isPublisher(text: string): boolean {
  const folded = foldForSearch(text)
  return /^(bao|dai|tap chi|thong tan xa|cong|trang|website)\b|^(ttxvn|vov|vtv)|\.(vn|com|net|org)\b/.test(
    folded,
  )
}

/** What the one who signs did: `Thu Hà (tổng hợp)`. */
const TASK = /\s*\((?:thực hiện|tổng hợp|ghi|lược ghi|biên soạn|sưu tầm|st|t\/h)\)$/iu

/** The names in `Nguyễn Đình - Trần Bình`; null where a part of it is no name (then it may be one organisation). */
export function splitNames(text: string): string[] | null {
  const names = text
    .replace(TASK, '')
    .split(BETWEEN_NAMES)
    .filter((name) => name !== '')
  return names.length > 0 && names.length <= 4 && names.every(isName) ? names : null
}
