import { readLegacy, type LegacyReading } from '@/lib/vietnamese/legacyEncodings/readLegacy'
import { cleanDocument } from './clean'

/** What is about to be pasted: as it goes into the editor, and what in it is in an old encoding. */
export interface Pasted {
  html: string
  text: string
  legacy: LegacyReading | null
  pictures: number
  /** With everything in an old encoding converted. */
  convert: () => Pick<Pasted, 'html' | 'text'>
}

const toPlain = (text: string): Pasted | null => {
  const legacy = readLegacy(text.split('\n').map((line) => [{ text: line }]))
  // Mere text without anything old in it is pasted as the editor always does.
  if (!legacy) return null
  const convert = () => ({ html: '', text: legacy.lines.map((line) => line.join('')).join('\n') })
  return { html: '', text, legacy, pictures: 0, convert }
}

/** Null for what the editor may paste as it is: its own content, plain text, files. */
export const readPasted = (clipboard: DataTransfer): Pasted | null => {
  if (clipboard.types.includes('application/x-lexical-editor')) return null
  const html = clipboard.getData('text/html')
  const text = clipboard.getData('text/plain')
  if (!html.trim()) return toPlain(text)
  const { body, lines, pictures } = cleanDocument(new DOMParser().parseFromString(html, 'text/html'))
  const legacy = readLegacy(lines.map((line) => line.map(({ node, font }) => ({ text: node.data, font }))))
  const cleaned = () => ({ html: body.innerHTML, text: body.textContent })
  return {
    ...cleaned(),
    legacy,
    pictures,
    convert: () => {
      lines.forEach((line, at) =>
        line.forEach(({ node }, index) => (node.data = legacy?.lines[at]?.[index] ?? node.data)),
      )
      return cleaned()
    },
  }
}
