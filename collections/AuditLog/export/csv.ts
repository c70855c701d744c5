/** Tells Excel that the file is UTF-8; without it Vietnamese comes out garbled. */
export const byteOrderMark = '\uFEFF'

/** What a spreadsheet would take for a formula, half and full width (OWASP, CSV Injection). */
const beginsFormula = /^[\s\p{Cf}]*[=+\-@\t\r＝＋－＠]/u

/** A text that no spreadsheet computes: an apostrophe in front says that it is one. */
export const toCsvCell = (text: string): string => {
  const harmless = beginsFormula.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}

/** One line, as RFC 4180 wants it. */
export const toCsvLine = (cells: string[]): string => `${cells.map(toCsvCell).join(',')}\r\n`
