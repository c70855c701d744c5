/** One step through a text in a legacy encoding: so many characters stand for this letter. */
export interface Piece {
  length: number
  letter: string
}

/** The letter that begins at `index`; null where the encoding has none there and the character stays as it is. */
export type ReadPiece = (text: string, index: number) => Piece | null

/** Vietnamese text encodings from before Unicode, named as people in offices do. */
export type LegacyEncoding = 'tcvn3' | 'vni'

export const encodingNames: Record<LegacyEncoding, string> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' }
