import type { Inline } from './types'

export const toPlainText = (children: Inline[]): string =>
  children
    .map((child) => {
      switch (child.kind) {
        case 'text':
          return child.text
        case 'lineBreak':
          return ' '
        case 'link':
          return toPlainText(child.children)
      }
    })
    .join('')
