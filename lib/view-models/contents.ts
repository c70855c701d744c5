import { countSyllables } from '@/lib/vietnamese/readingTime'
import { toPlainText } from './inlines'
import type { BodyBlock, ContentsLink, ListBlock } from './types'

/** A text that takes four minutes or more is no longer seen at a glance. */
const longFrom = 700
const headingsFrom = 3
/** A longer list would itself want one: it is left with the headings of the first level. */
const linksAtMost = 12

/** What is read of a text, without captions. */
export const toReadText = (blocks: BodyBlock[]): string => blocks.map(toBlockText).join('\n')

const toBlockText = (block: BodyBlock): string => {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return toPlainText(block.children)
    case 'list':
      return toListText(block)
    case 'table':
      return block.rows
        .flat()
        .map((cell) => toReadText(cell.blocks))
        .join('\n')
    case 'photo':
    case 'lostPhoto':
    case 'photoGroup':
      return ''
  }
}

const toListText = ({ items }: ListBlock): string =>
  items
    .map(({ children, sublist }) => `${toPlainText(children)}\n${sublist ? toListText(sublist) : ''}`)
    .join('\n')

/** The table of contents of a long text with several headings; empty for any other. */
export const decideContents = (blocks: BodyBlock[]): ContentsLink[] => {
  const headings = blocks.flatMap((block) =>
    block.kind === 'heading'
      ? [{ name: toPlainText(block.children).trim(), href: `#${block.id}`, level: block.level }]
      : [],
  )
  if (headings.length < headingsFrom || countSyllables(toReadText(blocks)) < longFrom) return []
  const chief = headings.filter(({ level }) => level === 2)
  return headings.length > linksAtMost && chief.length >= headingsFrom ? chief : headings
}
