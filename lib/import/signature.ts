import { foldForSearch } from '@/lib/vietnamese/folding'
import { isPublisher, splitNames } from './names'
import { endsLikeSentence, isRightAligned, type PageLine } from './pageLines'

/** Who wrote an article and where it comes from, as the lines at its end (or right under its date) say. */
export interface Signature {
  bylines: string[]
  source: string | null
  /** Words of a line `Ảnh: …` that stands among them: it credits the article's photos. */
  photoCredit: string | null
  /** `Bài và ảnh: …`: the author also took the photos. */
  authorsTookPhotos: boolean
}

type Label = 'author' | 'authorAndPhoto' | 'source' | 'photo'

/** Folded, without punctuation and `và`. */
const LABELS = new Map<string, Label>([
  ...[
    'tac gia',
    'nguoi viet',
    'bai',
    'bai viet',
    'tin',
    'tin bai',
    'thuc hien',
    'nguoi thuc hien',
    'but danh',
  ].map((words): [string, Label] => [words, 'author']),
  ...['bai anh', 'anh bai', 'tin anh', 'anh tin', 'tin bai anh'].map((words): [string, Label] => [
    words,
    'authorAndPhoto',
  ]),
  ...['nguon', 'nguon tin', 'nguon bai', 'theo'].map((words): [string, Label] => [words, 'source']),
  ...['anh', 'nguon anh'].map((words): [string, Label] => [words, 'photo']),
])

/** Behind a name, begins where its owner works: `Trần Bình - Hội Khuyến học huyện Lục Yên`. */
const ORGANISATION =
  /^(.+?)(?:\s*\(|\s+[-–]\s+)(?:CTV|Hội|Phòng|Sở|Trường|Trung tâm|UBND|Ban|Đoàn)(?=[\s)]|$)/u

/** Signs a document instead of naming an author: `TM. BAN THƯỜNG VỤ`, `CHỦ TỊCH`. */
const OFFICE =
  /^((t\/?m|kt|tl|tuq)\b\.?|(pho |quyen )?(chu tich|giam doc|truong ban|bi thu|hieu truong|tong thu ky|chanh van phong)\b)/

/** Splits `Nguyễn Đình (Báo Yên Bái)` and `Nguyễn Đình/Báo Yên Bái` into who and where. */
function splitPublisher(value: string): { who: string; publisher: string | null } {
  const match = /^(.+?)\s*(?:\((.+)\)|(?:\/|\s[-–]\s)\s*([^/]+))$/u.exec(value)
  const publisher = match?.[2] ?? match?.[3]
  return match && publisher && isPublisher(publisher)
    ? { who: match[1]!, publisher }
    : { who: value, publisher: null }
}

/** Whether the words behind a label are what the label promises, and not a sentence that happens to begin like one. */
function isFitting(label: Label, value: string): boolean {
  if (value === '') return true
  if (label === 'source') return value.length <= 100
  const { who } = splitPublisher(value)
  if (splitNames(who) !== null || isPublisher(who)) return true
  return label !== 'photo' && value.length <= 80 && /^\p{Lu}/u.test(value) && !/\d/.test(value)
}

/** The publisher in `Theo Báo Yên Bái`, or null: most texts that begin with this word are sentences. */
function readTheo(text: string): string | null {
  const value = /^Theo\s+(.{2,80}?)\.?$/u.exec(text)?.[1]
  if (!value || /[,;:!?…]/.test(value)) return null
  const { who, publisher } = splitPublisher(value)
  return isPublisher(value) || (publisher && splitNames(who)) || splitNames(value) ? value : null
}

/** Reads `Bài và ảnh: Nguyễn Đình`, `(Nguồn: Báo Yên Bái)` or `Theo Báo Yên Bái`; null for anything else. */
function readLabel(line: string): { label: Label; value: string } | null {
  const text = line.replace(/^\((.*)\)$/u, '$1')
  const theo = readTheo(text)
  if (theo) return { label: 'source', value: theo }
  const match = /^([^:]{1,30}):\s*(.*)$/u.exec(text)
  if (!match) return null
  const words = foldForSearch(foldForSearch(match[1]!).replace(/\bva\b|[^a-z]/g, ' '))
  const label = LABELS.get(words)
  const value = match[2]!.replace(/\.+$/, '').trim()
  return label && isFitting(label, value) ? { label, value } : null
}

function addAuthors(signature: Signature, value: string): void {
  const { who, publisher } = splitPublisher(value)
  const names = splitNames(who) ?? (who ? [who] : [])
  signature.bylines = [...new Set([...names, ...signature.bylines])]
  signature.source ??= publisher
}

function applyLabel(signature: Signature, label: Label, value: string): void {
  if (value === '') return
  if (label === 'photo') signature.photoCredit ??= value
  if (label === 'author' || label === 'authorAndPhoto') addAuthors(signature, value)
  if (label === 'authorAndPhoto') signature.authorsTookPhotos = true
  if (label !== 'source') return
  const { who, publisher } = splitPublisher(value)
  if (publisher && splitNames(who)) addAuthors(signature, value)
  else signature.source ??= value
}

/** The labelled parts of one line, such as `Bài: Thu Hà - Ảnh: Trần Bình`; empty where a part has no label. */
function readLabels(line: PageLine): { label: Label; value: string }[] {
  const parts = line.text.split(/\s*[-–|;.]\s+(?=(?:Nguồn|Tác giả|Ảnh|Bài|Tin)\s*:)/u).map(readLabel)
  return parts.every((part) => part !== null) ? parts : []
}

/** A line that is nothing but a name. One that was pushed to the right may be any short signature. */
function isBareByline(line: PageLine): boolean {
  if (OFFICE.test(foldForSearch(line.text))) return false
  if (line.text.length > 80) return false
  const { who } = splitPublisher(line.text.replace(/^\((.*)\)$/u, '$1'))
  if (splitNames(who) !== null || splitNames(ORGANISATION.exec(who)?.[1] ?? '') !== null) return true
  return isRightAligned(line) && !endsLikeSentence(line.text)
}

/** How many lines at the end are bare bylines; none where they rather are a list of people or sign a document. */
function countBareBylines(lines: readonly PageLine[]): number {
  const first = lines.findLastIndex((line) => !isBareByline(line)) + 1
  const bare = lines.slice(first)
  const isOffice = OFFICE.test(foldForSearch(lines[first - 1]?.text ?? ''))
  const isListOfPeople = bare.length > 2 && !bare.every(isRightAligned)
  return isOffice || isListOfPeople ? 0 : bare.length
}

/** Reads labelled lines at one end of `rest` into `signature` and removes them; one line always stays. */
function takeLabelled(signature: Signature, rest: PageLine[], at: 0 | -1): void {
  while (rest.length > 1) {
    const labels = readLabels(rest.at(at)!)
    // Right under the date, `Ảnh: …` begins the caption of the first photo.
    if (labels.length === 0 || (at === 0 && labels[0]!.label === 'photo')) return
    labels.reverse().forEach(({ label, value }) => applyLabel(signature, label, value))
    rest.splice(at, 1)
  }
}

/** Takes the signature off an article's lines. The first line of all is never a bare byline: that is the lead. */
export function takeSignature<Line extends PageLine>(
  content: readonly Line[],
): { signature: Signature; rest: Line[] } {
  const signature: Signature = { bylines: [], source: null, photoCredit: null, authorsTookPhotos: false }
  const rest = [...content]
  takeLabelled(signature, rest, 0)
  takeLabelled(signature, rest, -1)
  const bare = rest.splice(rest.length - countBareBylines(rest.slice(1)))
  bare.reverse().forEach(({ text }) => addAuthors(signature, text.replace(/^\((.*)\)$/u, '$1')))
  takeLabelled(signature, rest, -1)
  return { signature, rest }
}
