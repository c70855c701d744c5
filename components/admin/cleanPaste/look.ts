/** What an element's tag and style say of its text, as far as an article keeps it. */
export interface Look {
  bold: boolean
  italic: boolean
  /** Null for none, and for addresses that lead nowhere on the web. */
  href: string | null
  font: string | null
}

/** The declarations of a `style` attribute or of a rule, by name. Browsers drop those of Word (`mso-…`) from `element.style`. */
export const readStyle = (style: string): Map<string, string> =>
  new Map(
    style.split(';').flatMap((declaration) => {
      const at = declaration.indexOf(':')
      return at > 0
        ? [[declaration.slice(0, at).trim().toLowerCase(), declaration.slice(at + 1).trim()] as const]
        : []
    }),
  )

/** The first name of a list of fonts. */
export const toFont = (family: string | undefined): string | null =>
  family
    ?.split(',')[0]
    ?.replace(/["']|&quot;/g, '')
    .trim() || null

const isBoldWeight = (weight: string): boolean => /^(bold|bolder|[6-9]00)$/i.test(weight)

/** The look within an element, given the one around it. */
export const toLook = (
  around: Look,
  tag: string,
  style: ReadonlyMap<string, string>,
  attributes: { href: string | null; face: string | null },
): Look => {
  const weight = style.get('font-weight')
  const slant = style.get('font-style')
  const address = tag === 'A' ? (attributes.href?.trim() ?? '') : ''
  const isAddress = /^https?:\/\/[^\s/]/i.test(address) || /^mailto:[^\s@]+@[^\s@]+$/i.test(address)
  return {
    bold: weight ? isBoldWeight(weight) : around.bold || tag === 'B' || tag === 'STRONG',
    italic: slant ? /^(italic|oblique)/i.test(slant) : around.italic || tag === 'I' || tag === 'EM',
    href: isAddress ? address : around.href,
    font: toFont(style.get('font-family')) ?? toFont(attributes.face ?? undefined) ?? around.font,
  }
}

/** Fonts that a page's or Word's own style sheet gives to classes (`MsoNormal`). */
export const readClassFonts = (css: string): Map<string, string> => {
  const fonts = new Map<string, string>()
  for (const [, selectors = '', declarations = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const font = toFont(readStyle(declarations).get('font-family'))
    if (!font) continue
    for (const selector of selectors.split(',')) {
      const name = /\.([\w-]+)\s*$/.exec(selector)?.[1]
      if (name && !fonts.has(name)) fonts.set(name, font)
    }
  }
  return fonts
}

export interface ListMark {
  level: number
  isOrdered: boolean
  start: number
}

/** Word writes an item of a list as a paragraph of this style (`mso-list: l0 level1 lfo1`), its number as text. */
export const readListMark = (msoList: string | undefined, marker: string): ListMark | null => {
  const level = /\blevel(\d)/i.exec(msoList ?? '')?.[1]
  if (!level) return null
  const number = /^\(?(\d{1,3}|[a-z]{1,4})[.):-]/i.exec(marker.trim())?.[1]
  return { level: Number(level), isOrdered: number !== undefined, start: Number(number) || 1 }
}
