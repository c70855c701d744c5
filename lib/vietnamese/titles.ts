import { normaliseText } from './typography'

/**
 * Two titles with the same key are one to a reader: case, spaces, quotes and encoding do not part them. Marks do:
 * `Bổ nhiệm` and `Bộ nhiệm` are different titles, and so are `hòa` and `hoà`, which a writer chose.
 */
export const toTitleKey = (title: string): string =>
  normaliseText(title)
    .replace(/\u00A0/g, ' ')
    .toLowerCase()
