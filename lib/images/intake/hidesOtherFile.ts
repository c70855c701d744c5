/** Of the end of a ZIP archive, which readers look for from the back. */
const ZIP_END = Buffer.from('PK\x05\x06', 'latin1')
const ZIP_END_BYTES = 22
const LONGEST_ZIP_COMMENT = 65_535

/** PDF readers look for their mark in the first kilobyte. */
const PDF_WITHIN = 1024

/** Marks long enough never to come up by chance in compressed pixels; metadata would write `&lt;`. */
const MARKUP = /<(?:script[\s>]|!doctype\s+html|html[\s>]|iframe\s|\?php\s|svg\s[^>]{0,200}xmlns)/i

const endsAsZip = (bytes: Buffer): boolean => {
  const from = Math.max(0, bytes.length - ZIP_END_BYTES - LONGEST_ZIP_COMMENT)
  for (let at = bytes.lastIndexOf(ZIP_END); at >= from; at = bytes.lastIndexOf(ZIP_END, at - 1)) {
    if (at + ZIP_END_BYTES > bytes.length) continue
    if (at + ZIP_END_BYTES + bytes.readUInt16LE(at + 20) === bytes.length) return true
    if (at === 0) break
  }
  return false
}

/**
 * Whether a picture is also an archive, a page or a document to other programs. Nothing of that would survive, since
 * every picture is encoded anew; but whoever made such a file meant no good. What phones hang on a picture (a second of
 * film, a brightness map) is none of these.
 */
export const hidesOtherFile = (bytes: Buffer): boolean =>
  endsAsZip(bytes) || bytes.subarray(0, PDF_WITHIN).includes('%PDF-') || MARKUP.test(bytes.toString('latin1'))
