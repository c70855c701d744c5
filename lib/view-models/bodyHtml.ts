import { toAbsolute } from './addresses'
import { marks } from './marks'
import { escapeMarkup } from './markup'
import type { BodyBlock, Inline, ListBlock, Picture, TableCell } from './types'

/*
 * The text of an article for other programs: plain HTML without classes and scripts, with complete addresses. Readers'
 * pages are drawn by `components/richtext`, which knows our style sheet.
 */

/** @param site address of the portal without a slash at its end; a link within the article starts at `page` */
export const toBodyHtml = (blocks: BodyBlock[], site: string, page: string): string => {
  const place = { site, page: toAbsolute(site, page) }
  return blocks.map((block) => toBlock(block, place)).join('\n')
}

interface Place {
  site: string
  page: string
}

const toBlock = (block: BodyBlock, place: Place): string => {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${toInlines(block.children, place)}</p>`
    case 'heading':
      return `<h${block.level}>${toInlines(block.children, place)}</h${block.level}>`
    case 'quote':
      return `<blockquote><p>${toInlines(block.children, place)}</p></blockquote>`
    case 'list':
      return toList(block, place)
    case 'table':
      return `<table>${block.rows.map((row) => toRow(row, place)).join('')}</table>`
    case 'photo':
      return toFigureHtml(block.picture, place.site)
    case 'lostPhoto':
      return `<figure><figcaption>${escapeMarkup(block.caption)}</figcaption></figure>`
    case 'photoGroup':
      return [
        ...block.pictures.map((picture) => toFigureHtml(picture, place.site)),
        ...(block.caption ? [`<p>${escapeMarkup(block.caption)}</p>`] : []),
      ].join('\n')
    default:
      return block satisfies never
  }
}

/** The JPEG: not every program that reads feeds knows WebP. */
export const toFigureHtml = ({ src, alt, caption, credit }: Picture, site: string): string => {
  const words = [caption, credit].filter((part) => part !== null).map(escapeMarkup)
  const image = `<img src="${escapeMarkup(toAbsolute(site, src))}" alt="${escapeMarkup(alt)}">`
  return `<figure>${image}${words.length > 0 ? `<figcaption>${words.join(' ')}</figcaption>` : ''}</figure>`
}

const toList = ({ isOrdered, start, items }: ListBlock, place: Place): string => {
  const lines = items.map(
    ({ children, sublist }) =>
      `<li>${toInlines(children, place)}${sublist ? toList(sublist, place) : ''}</li>`,
  )
  if (!isOrdered) return `<ul>${lines.join('')}</ul>`
  return `<ol${start === 1 ? '' : ` start="${start}"`}>${lines.join('')}</ol>`
}

const toRow = (cells: TableCell[], place: Place): string =>
  `<tr>${cells.map((cell) => toCell(cell, place)).join('')}</tr>`

const toCell = ({ isHeader, colSpan, rowSpan, blocks }: TableCell, place: Place): string => {
  const name = isHeader ? 'th' : 'td'
  const spans = [colSpan > 1 ? ` colspan="${colSpan}"` : '', rowSpan > 1 ? ` rowspan="${rowSpan}"` : '']
  return `<${name}${spans.join('')}>${blocks.map((block) => toBlock(block, place)).join('')}</${name}>`
}

const toInlines = (nodes: Inline[], place: Place): string =>
  nodes.map((node) => toInline(node, place)).join('')

const toInline = (node: Inline, place: Place): string => {
  switch (node.kind) {
    case 'text':
      return marks.reduce(
        (text, [mark, name]) => (node[mark] ? `<${name}>${text}</${name}>` : text),
        escapeMarkup(node.text),
      )
    case 'lineBreak':
      return '<br>'
    case 'link':
      return `<a href="${escapeMarkup(toComplete(node.href, place))}">${toInlines(node.children, place)}</a>`
    default:
      return node satisfies never
  }
}

const toComplete = (href: string, { site, page }: Place): string => {
  if (href.startsWith('/')) return toAbsolute(site, href)
  return href.startsWith('#') ? `${page}${href}` : href
}
