import { DOMParser } from '@xmldom/xmldom'

/** What a document's styles say of fonts. mammoth tells only those that are set on the text itself. */
export interface StyleFonts {
  /** @param ids of styles, the nearest to the text first; null stands for none */
  find(...ids: (string | null)[]): string | null
}

const children = (element: Element | Document, name: string): Element[] =>
  Array.from(element.getElementsByTagName(name))

const toFont = (element: Element | undefined): string | null =>
  (element && children(element, 'w:rFonts')[0]?.getAttribute('w:ascii')) || null

/** @throws when it is no XML */
export const readStyleFonts = (stylesXml: string): StyleFonts => {
  if (stylesXml === '') return { find: () => null }
  const document = new DOMParser({
    errorHandler: (level, message) => {
      throw new Error(`${level}: ${String(message)}`)
    },
  }).parseFromString(stylesXml, 'text/xml')

  const styles = new Map(
    children(document, 'w:style').map((style) => [
      style.getAttribute('w:styleId') ?? '',
      {
        font: toFont(style),
        basedOn: children(style, 'w:basedOn')[0]?.getAttribute('w:val') ?? null,
        isDefault: style.getAttribute('w:default') === '1' && style.getAttribute('w:type') === 'paragraph',
      },
    ]),
  )
  const ofAll = toFont(children(document, 'w:docDefaults')[0])
  const usual = [...styles].find(([, { isDefault }]) => isDefault)?.[0] ?? null

  const findUp = (id: string | null): string | null => {
    const seen = new Set<string>()
    for (let at = id; at && !seen.has(at); at = styles.get(at)?.basedOn ?? null) {
      const font = styles.get(at)?.font
      if (font) return font
      seen.add(at)
    }
    return null
  }
  return {
    find: (...ids) => {
      for (const id of [...ids, usual]) {
        const font = findUp(id)
        if (font) return font
      }
      return ofAll
    },
  }
}
