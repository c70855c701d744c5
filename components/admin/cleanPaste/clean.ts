import { readClassFonts, readListMark, readStyle, toLook, type ListMark, type Look } from './look'

/** A text that was kept, with the font that it had. */
export interface KeptText {
  node: Text
  font: string | null
}

export interface Cleaned {
  body: HTMLElement
  /** The texts of every block, for what wants to look at whole lines. */
  lines: KeptText[][]
  /** Pictures that were left out: their files lie elsewhere. */
  pictures: number
}

const DROPPED =
  /^(STYLE|SCRIPT|META|LINK|TITLE|HEAD|XML|IMG|PICTURE|SVG|VIDEO|AUDIO|IFRAME|OBJECT|EMBED|BUTTON|INPUT|SELECT|TEXTAREA|TEMPLATE|NOSCRIPT|DEL|HR|[VWM]:.*)$/
const BLOCK =
  /^(P|DIV|H[1-6]|UL|OL|LI|TABLE|BLOCKQUOTE|SECTION|ARTICLE|HEADER|FOOTER|MAIN|ASIDE|NAV|FIGURE|FIGCAPTION|PRE|ADDRESS|DL|DT|DD|FORM|FIELDSET|DETAILS|SUMMARY|CENTER|TBODY|THEAD|TFOOT|TR|TD|TH|CAPTION)$/

const headingOf = (tag: string, classes: string): 'h2' | 'h3' | null => {
  if (/^H[12]$/.test(tag) || /\bMsoTitle\b/.test(classes)) return 'h2'
  return /^H[3-6]$/.test(tag) ? 'h3' : null
}

const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE

/** Keeps of a page's HTML what an article has: paragraphs, headings, lists, tables, links, bold and italic type. */
export const cleanDocument = (source: Document): Cleaned => {
  const target = document.implementation.createHTMLDocument('')
  const fonts = readClassFonts(
    Array.from(source.querySelectorAll('style'), ({ textContent }) => textContent).join('\n'),
  )
  const lines: KeptText[][] = []
  let line: KeptText[] = []
  let pictures = 0

  const make = (tag: string, ...children: Node[]): HTMLElement => {
    const element = target.createElement(tag)
    element.append(...children)
    return element
  }

  const toText = (text: string, { bold, italic, href, font }: Look): Node => {
    const node = target.createTextNode(text.replace(/[\t\n\r\f ]+/g, ' '))
    line.push({ node, font })
    let wrapped: Node = node
    if (italic) wrapped = make('em', wrapped)
    if (bold) wrapped = make('strong', wrapped)
    if (!href) return wrapped
    const link = make('a', wrapped)
    link.setAttribute('href', href)
    return link
  }

  const lookWithin = (element: HTMLElement, around: Look, style = styleOf(element)): Look => {
    const byClass = Array.from(element.classList, (name) => fonts.get(name)).find(Boolean)
    return toLook(byClass ? { ...around, font: byClass } : around, element.tagName, style, {
      href: element.getAttribute('href'),
      face: element.getAttribute('face'),
    })
  }

  const styleOf = (element: HTMLElement) => readStyle(element.getAttribute('style') ?? '')

  const isDropped = (element: HTMLElement, style: ReadonlyMap<string, string>): boolean => {
    if (/^(IMG|PICTURE|SVG)$/i.test(element.tagName)) pictures += 1
    return (
      DROPPED.test(element.tagName.toUpperCase()) ||
      element.hasAttribute('hidden') ||
      style.get('display') === 'none' ||
      style.get('mso-hide') === 'all' ||
      /ignore/i.test(style.get('mso-list') ?? '')
    )
  }

  /** Runs of inline content and blocks between them, in order. */
  const toBlocks = (nodes: Iterable<Node>, look: Look): HTMLElement[] => {
    const blocks: HTMLElement[] = []
    let inline: Node[] = []
    const endLine = () => {
      if (inline.some(({ textContent }) => textContent?.trim()))
        blocks.push(make('p', ...withoutOuterBreaks(inline)))
      if (line.length > 0) lines.push(line)
      line = []
      inline = []
    }
    const visit = (node: Node, around: Look): void => {
      if (node.nodeType === Node.TEXT_NODE) return void inline.push(toText(node.textContent ?? '', around))
      if (!isElement(node)) return
      const style = styleOf(node)
      if (isDropped(node, style)) return
      const tag = node.tagName
      if (tag === 'BR') {
        if (isBreak(inline.at(-1))) endLine()
        else inline.push(make('br'))
        return
      }
      const within = lookWithin(node, around, style)
      if (!BLOCK.test(tag)) return node.childNodes.forEach((child) => visit(child, within))
      endLine()
      blocks.push(...toBlock(node, within, style))
    }
    for (const node of nodes) visit(node, look)
    endLine()
    return blocks
  }

  const isBreak = (node: Node | undefined): boolean => node?.nodeName === 'BR'

  const withoutOuterBreaks = (nodes: Node[]): Node[] => {
    const isSpace = (node: Node | undefined) => node && (isBreak(node) || !node.textContent?.trim())
    let [first, last] = [0, nodes.length]
    while (isSpace(nodes[first])) first += 1
    while (isSpace(nodes[last - 1])) last -= 1
    return nodes.slice(first, last)
  }

  /** Lists and headings hold one line; paragraphs within become breaks. */
  const toLine = (blocks: readonly HTMLElement[]): Node[] =>
    blocks.flatMap((block, index) => [...(index > 0 ? [make('br')] : []), ...Array.from(block.childNodes)])

  const toBlock = (element: HTMLElement, look: Look, style: ReadonlyMap<string, string>): HTMLElement[] => {
    const { tagName: tag, childNodes } = element
    const heading = headingOf(tag, element.className)
    if (heading) {
      const texts = toBlocks(childNodes, { ...look, bold: false, italic: false })
      return texts.length > 0 ? [make(heading, ...toLine(texts))] : []
    }
    switch (tag) {
      case 'UL':
      case 'OL':
        return toList(element, look)
      case 'TABLE':
        return toTable(element as HTMLTableElement, look)
      case 'BLOCKQUOTE': {
        const texts = toBlocks(childNodes, look)
        return texts.every(({ tagName }) => tagName === 'P') && texts.length > 0
          ? [make('blockquote', ...toLine(texts))]
          : texts
      }
      default: {
        const marker = Array.from(element.querySelectorAll<HTMLElement>('[style*="gnore"]'))
          .map(({ textContent }) => textContent ?? '')
          .join('')
        const mark = readListMark(style.get('mso-list'), marker)
        const texts = toBlocks(childNodes, look)
        return mark && texts.length > 0 ? [markedItem(mark, toLine(texts))] : texts
      }
    }
  }

  const marks = new Map<HTMLElement, ListMark>()
  const markedItem = (mark: ListMark, children: Node[]): HTMLElement => {
    const item = make('li', ...children)
    marks.set(item, mark)
    return item
  }

  const toList = (element: HTMLElement, look: Look): HTMLElement[] => {
    const list = make(element.tagName.toLowerCase())
    const start = Number(element.getAttribute('start')) || 1
    if (element.tagName === 'OL' && start > 1) list.setAttribute('start', String(start))
    for (const child of element.children) {
      const within = lookWithin(child as HTMLElement, look)
      const isList = /^(UL|OL)$/.test(child.tagName)
      const blocks = isList ? toList(child as HTMLElement, look) : toBlocks(child.childNodes, within)
      const isSublist = ({ tagName }: HTMLElement) => /^(UL|OL)$/.test(tagName)
      const texts = blocks.filter((block) => !isSublist(block))
      if (texts.length > 0) list.append(make('li', ...toLine(texts)))
      for (const sublist of blocks.filter(isSublist)) list.append(make('li', sublist))
    }
    return list.children.length > 0 ? [list] : []
  }

  const toTable = (element: HTMLTableElement, look: Look): HTMLElement[] => {
    const rows = Array.from(element.rows, (row) => Array.from(row.cells)).filter((cells) => cells.length > 0)
    if (rows.length === 1 && rows[0]!.length === 1)
      return joinItems(toBlocks(rows[0]![0]!.childNodes, lookWithin(rows[0]![0]!, look)))
    const body = make('tbody')
    for (const cells of rows) {
      const row = make('tr')
      for (const cell of cells) {
        const copy = make(
          cell.tagName.toLowerCase(),
          ...joinItems(toBlocks(cell.childNodes, lookWithin(cell, look))),
        )
        if (cell.colSpan > 1) copy.setAttribute('colspan', String(cell.colSpan))
        if (cell.rowSpan > 1) copy.setAttribute('rowspan', String(cell.rowSpan))
        row.append(copy)
      }
      body.append(row)
    }
    return rows.length > 0 ? [make('table', body)] : []
  }

  /** Word's items stand side by side; here they get their lists, one level within the other. */
  const joinItems = (blocks: readonly HTMLElement[]): HTMLElement[] => {
    const joined: HTMLElement[] = []
    let open: { list: HTMLElement; mark: ListMark }[] = []
    for (const block of blocks) {
      const mark = marks.get(block)
      if (!mark) {
        open = []
        joined.push(block)
        continue
      }
      while (open.length > 0 && open.at(-1)!.mark.level > mark.level) open.pop()
      const same = open.at(-1)?.mark.level === mark.level ? open.at(-1) : undefined
      if (same && same.mark.isOrdered === mark.isOrdered) {
        same.list.append(block)
        continue
      }
      if (same) open.pop()
      const list = make(mark.isOrdered ? 'ol' : 'ul', block)
      if (mark.isOrdered && mark.start > 1) list.setAttribute('start', String(mark.start))
      const parent = open.at(-1)
      if (parent) parent.list.append(make('li', list))
      else joined.push(list)
      open.push({ list, mark })
    }
    return joined
  }

  const plain: Look = { bold: false, italic: false, href: null, font: null }
  target.body.append(...joinItems(toBlocks(source.body.childNodes, lookWithin(source.body, plain))))
  return { body: target.body, lines, pictures }
}
