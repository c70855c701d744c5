import { foldForSearch } from '@/lib/vietnamese/folding'
import { isShouted, toPlainText, type WordFlow } from './flows'
import { toText } from './layoutTables'

const NATION = 'cong hoa xa hoi chu nghia viet nam'
const MOTTO = /^doc lap\W+tu do\W+hanh phuc\W*$/

/** What an office calls itself above a document, and not what a gathering is called: `HỘI NGHỊ` is a title. */
const OFFICE =
  /^(?:dang bo|tinh uy|huyen uy|ubnd|uy ban|so|phong|truong|trung tam|lien doan|cong doan|doan|ban|chi hoi|hoi(?! (?:nghi|thao|thi|trai|dien|cho|sach|khoe|dong)\b))\b/

const FIRST = 6

export interface Letterhead {
  flows: WordFlow[]
  isDropped: boolean
}

/** Name of the nation and its motto, and a table that holds them. */
const isNation = (flow: WordFlow): boolean => {
  const text = foldForSearch(toText([flow]))
  return flow.kind === 'table'
    ? text.includes(NATION) && text.length < 600
    : flow.kind === 'paragraph' && (text === NATION || MOTTO.test(text))
}

const isOffice = (flow: WordFlow): boolean =>
  flow.kind === 'paragraph' && isShouted(toPlainText(flow)) && OFFICE.test(foldForSearch(toPlainText(flow)))

/** Lines in capital letters are the office's only where a title in ordinary ones stands below them, set like it. */
const countOfficeLines = (flows: readonly WordFlow[]): number => {
  const count = flows.findIndex((flow) => !isOffice(flow))
  const [last, title] = [flows[count - 1], flows[count]]
  if (last?.kind !== 'paragraph' || title?.kind !== 'paragraph') return 0
  const isTitle = title.style === 'title' || (title.alignment === 'center' && last.alignment === 'center')
  return isTitle && !isShouted(toPlainText(title)) ? count : 0
}

/** The head of an official document, name of the office and of the nation, which a news report does not have. */
export const dropLetterhead = (flows: readonly WordFlow[]): Letterhead => {
  const near = flows.slice(0, FIRST).filter((flow) => !isNation(flow))
  const kept = [...near, ...flows.slice(FIRST)]
  const without = kept.slice(countOfficeLines(kept))
  return { flows: without, isDropped: without.length < flows.length }
}
