/** Of what stands in the page itself, each as `'sha256-…'`. */
export interface InlineHashes {
  /** Empty where there is no style sheet. */
  style: string
  scripts: string[]
}

export const nothingInline: InlineHashes = { style: '', scripts: [] }

/** What a reader's page may do: show its own pictures, fonts and style, run modules of this site, and nothing else. */
const toDirectives = ({ style, scripts }: InlineHashes): string[] => [
  "default-src 'none'",
  ["script-src 'self'", ...scripts].join(' '),
  `style-src 'self' ${style}`.trim(),
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "media-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
]

/** For the page itself, which keeps its policy where nginx sends it as a file. */
export const toPagePolicy = (hashes: InlineHashes): string => toDirectives(hashes).join('; ')

/** For the header, which alone can forbid frames. */
export const toHeaderPolicy = (hashes: InlineHashes): string =>
  [...toDirectives(hashes), "frame-ancestors 'none'"].join('; ')
