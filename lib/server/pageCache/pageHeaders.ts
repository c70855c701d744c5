/**
 * What a reader's page may do: show its own pictures, fonts and style, run modules of this site, and nothing else.
 * @param styleHash of the inline style sheet, as `'sha256-…'`
 */
const toContentSecurityPolicy = (styleHash: string): string =>
  [
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
    "frame-ancestors 'none'",
  ].join('; ')

/**
 * A browser keeps a page and asks each time whether it is still the same, which a 304 answers; a CDN that purges by
 * surrogate key may be told otherwise there.
 */
export const pageHeaders = (keys: ReadonlySet<string>, styleHash = ''): Record<string, string> => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'public, max-age=0, must-revalidate',
  Vary: 'Accept-Encoding',
  'Surrogate-Key': [...keys].join(' '),
  'Content-Security-Policy': toContentSecurityPolicy(styleHash),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
})
