/** Content codings of RFC 9110, section 8.4.1; `identity` is no coding. */
export type Encoding = 'identity' | 'gzip' | 'br' | 'zstd'

export interface Body {
  bytes: Buffer
  /** Strong: RFC 9110 asks for another one for every coding. */
  etag: string
  /** Of the same text, compressed less: a copy of it is as good. */
  earlierEtag?: string
}

/** An answer in finished bytes. */
export interface FinishedPage {
  status: 200 | 301 | 404
  /** Without those that depend on the coding or on the time. */
  headers: Record<string, string>
  bodies: Partial<Record<Encoding, Body>> & { identity: Body }
  /** Surrogate keys of what it shows. */
  keys: ReadonlySet<string>
  pictureFiles: ReadonlyMap<string, number>
  /** Milliseconds since 1970. */
  renderedAt: number
}

/** Bytes that a page takes in memory, with an allowance for its keys and headers. */
export const sizeOfPage = ({ bodies, keys }: FinishedPage): number =>
  Object.values(bodies).reduce((sum, { bytes }) => sum + bytes.length, 2048 + 64 * keys.size)
