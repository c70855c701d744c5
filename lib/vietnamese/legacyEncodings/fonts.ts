import type { LegacyEncoding } from './encoding'

export interface LegacyFont {
  encoding: LegacyEncoding
  /** Shows small letters as capitals: `.VnTimeH`. */
  isCapital: boolean
}

/** The encoding that a font's name stands for; null for any other font. */
export const readLegacyFont = (name: string | null | undefined): LegacyFont | null => {
  const font = name?.trim().replace(/^["']+|["']+$/g, '') ?? ''
  // None of the ABC fonts has a name that itself ends with this letter.
  if (/^\.Vn\w/i.test(font)) return { encoding: 'tcvn3', isCapital: /h$/i.test(font) }
  return /^VNI[- _]/i.test(font) ? { encoding: 'vni', isCapital: false } : null
}
