import { isWebAddress } from '@/lib/view-models/addresses'
import { toExcerpt } from '../pageLines'
import type { WordFlow, WordParagraph, WordPicture, WordRun, WordTable } from './flows'
import type { Image, MammothDocument, Node, Paragraph, Run, Table } from './mammothModel'
import type { StyleFonts } from './styleFonts'

type Inline = WordRun | { picture: WordPicture }

const isPicture = (inline: Inline): inline is { picture: WordPicture } => 'picture' in inline

const alignments: Record<string, WordParagraph['alignment']> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
}

const toPicture = ({ altText, contentType, readAsBuffer }: Image): WordPicture => ({
  alt: altText?.trim() ?? '',
  contentType: contentType ?? '',
  read: readAsBuffer,
})

const toHref = (href: string | undefined): string | null => {
  const address = href?.trim() ?? ''
  return isWebAddress(address) || /^mailto:[^\s@]+@[^\s@]+$/i.test(address) ? address : null
}

/** The look of text within a paragraph, handed down from run and link. */
type Look = Omit<WordRun, 'text'>

/** The lines of a paragraph; a break of page or column is a break of line where text goes on. */
const toLines = (inlines: readonly Inline[]): Inline[][] => {
  const lines: Inline[][] = [[]]
  for (const inline of inlines) {
    if (!isPicture(inline) && inline.text === '\n') lines.push([])
    else lines.at(-1)!.push(inline)
  }
  return lines
}

const hasText = (runs: readonly Inline[]): boolean =>
  runs.some((inline) => !isPicture(inline) && inline.text.trim() !== '')

/** Parts pictures and text. One that floats within a sentence goes behind its line, never between two words. */
const splitLine = (
  line: readonly Inline[],
): { runs: WordRun[]; pictures: WordPicture[]; isPictureFirst: boolean } => {
  const first = line.findIndex(isPicture)
  return {
    runs: line.flatMap((inline) => (isPicture(inline) ? [] : [inline])),
    pictures: line.flatMap((inline) => (isPicture(inline) ? [inline.picture] : [])),
    isPictureFirst: first >= 0 && !hasText(line.slice(0, first)),
  }
}

/** Turns mammoth's model into flows; remembers what it had to leave out. */
export const createFlowReader = (fonts: StyleFonts) => {
  let notes: Parameters<MammothDocument['notes']['resolve']>[0][] = []
  let lostLinks = 0

  const toInlines = (nodes: readonly Node[], look: Look, styles: (string | null)[]): Inline[] =>
    nodes.flatMap((node): Inline[] => {
      switch (node.type) {
        case 'text':
          return [{ ...look, text: node.value }]
        case 'tab':
          return [{ ...look, text: '\t' }]
        case 'break':
          return [{ ...look, text: '\n' }]
        case 'image':
          return [{ picture: toPicture(node) }]
        case 'run':
          return toInlines(node.children, toRunLook(node, look, styles), styles)
        case 'hyperlink': {
          const href = toHref(node.href)
          if (node.href && !href) lostLinks += 1
          return toInlines(node.children, { ...look, href: href ?? look.href }, styles)
        }
        case 'noteReference':
          notes.push(node)
          return []
        default:
          return []
      }
    })

  const toRunLook = (run: Run, look: Look, styles: (string | null)[]): Look => ({
    bold: run.isBold,
    italic: run.isItalic,
    href: look.href,
    font: run.font ?? fonts.find(run.styleId, ...styles),
  })

  const toParagraph = (paragraph: Paragraph): WordFlow[] => {
    const plain: Look = { bold: false, italic: false, href: null, font: null }
    const properties = {
      kind: 'paragraph',
      style: paragraph.styleName?.toLowerCase() ?? '',
      alignment: alignments[paragraph.alignment ?? ''] ?? 'left',
      indent: Number(paragraph.indent.start) || 0,
      list: paragraph.numbering
        ? {
            isOrdered: paragraph.numbering.isOrdered,
            level: Number(paragraph.numbering.level) || 0,
            id: paragraph.numbering,
          }
        : null,
    } as const
    const flows: WordFlow[] = []
    let runs: WordRun[] = []
    const endText = () => {
      if (hasText(runs)) flows.push({ ...properties, runs })
      runs = []
    }
    const addText = (line: WordRun[]) => {
      const before = runs.at(-1)
      runs.push(...(before ? [{ ...before, text: '\n' }] : []), ...line)
    }
    for (const line of toLines(toInlines(paragraph.children, plain, [paragraph.styleId]))) {
      const { runs: text, pictures, isPictureFirst } = splitLine(line)
      if (pictures.length === 0) {
        addText(text)
        continue
      }
      if (!isPictureFirst) addText(text)
      endText()
      flows.push({ kind: 'pictures', pictures })
      if (isPictureFirst) addText(text)
    }
    endText()
    return flows
  }

  const toTable = ({ children }: Table): WordTable => ({
    kind: 'table',
    rows: children
      .filter((row) => row.children?.length > 0)
      .map((row) => ({
        isHeader: row.isHeader,
        cells: row.children.map((cell) => ({
          flows: read(cell.children),
          colSpan: cell.colSpan,
          rowSpan: cell.rowSpan,
        })),
      })),
  })

  const read = (nodes: readonly Node[]): WordFlow[] =>
    nodes.flatMap((node): WordFlow[] => {
      if (node.type === 'paragraph') return toParagraph(node)
      return node.type === 'table' ? [toTable(node)] : []
    })

  const leftOut = (model: MammothDocument): string[] => {
    const references = notes
    notes = []
    const sayNote = (reference: (typeof notes)[number]): string => {
      const text = read(model.notes.resolve(reference)?.body ?? [])
        .flatMap((flow) => (flow.kind === 'paragraph' ? flow.runs.map((run) => run.text) : []))
        .join('')
      return `Bỏ chú thích cuối trang: ${toExcerpt(text.trim())}`
    }
    return [
      ...references.map(sayNote),
      ...(model.comments.length > 0 ? [`Bỏ ${model.comments.length} nhận xét ở lề.`] : []),
      ...(lostLinks > 0
        ? [`Bỏ ${lostLinks} liên kết không dẫn tới trang web hay địa chỉ thư; chữ vẫn còn.`]
        : []),
    ]
  }

  return { read, leftOut }
}
