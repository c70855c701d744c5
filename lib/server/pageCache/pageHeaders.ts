import { nothingInline, toHeaderPolicy, type InlineHashes } from './contentSecurityPolicy'

/**
 * A browser keeps an answer and asks each time whether it is still the same, which a 304 answers; a CDN that purges by
 * surrogate key may be told otherwise there.
 */
const toHeaders = (keys: ReadonlySet<string>, type: string, policy: string): Record<string, string> => ({
  'Content-Type': type,
  'Cache-Control': 'public, max-age=0, must-revalidate',
  Vary: 'Accept-Encoding',
  'Surrogate-Key': [...keys].join(' '),
  'Content-Security-Policy': policy,
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
})

export const pageHeaders = (
  keys: ReadonlySet<string>,
  hashes: InlineHashes = nothingInline,
): Record<string, string> => toHeaders(keys, 'text/html; charset=utf-8', toHeaderPolicy(hashes))

/** Servers in front of the portal refuse an answer with a longer head, and a sitemap shows thousands of documents. */
const longestKeys = 4096

/** For what is no page: a feed, a sitemap. One with too many keys goes without them, and no CDN may keep it for long. */
export const fileHeaders = (keys: ReadonlySet<string>, type: string): Record<string, string> => {
  const { 'Surrogate-Key': text = '', ...headers } = toHeaders(keys, type, "default-src 'none'")
  return text.length > longestKeys ? headers : { ...headers, 'Surrogate-Key': text }
}
