/** What a reader's page may do: show its own pictures, fonts and style, run modules of this site, and nothing else. */
const toDirectives = (styleHash: string): string[] => [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${styleHash}`.trim(),
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "media-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
]

/**
 * For the page itself, which keeps its policy where nginx sends it as a file.
 * @param styleHash of the inline style sheet, as `'sha256-…'`
 */
export const toPagePolicy = (styleHash: string): string => toDirectives(styleHash).join('; ')

/** For the header, which alone can forbid frames. */
export const toHeaderPolicy = (styleHash: string): string =>
  [...toDirectives(styleHash), "frame-ancestors 'none'"].join('; ')
