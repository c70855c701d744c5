/** For files that Payload itself sends: only to those who may see them at this moment. */
export const keepFromCaches = ({ headers }: { headers: Headers }): Headers => {
  headers.set('Cache-Control', 'private, no-store')
  headers.set('X-Content-Type-Options', 'nosniff')
  return headers
}
