import { DOMParser } from '@xmldom/xmldom'
import ExifReader, { type ExpandedTags } from 'exifreader'

/** What a camera and a picture program write is a few kilobytes; thumbnails and maker notes lie beside it. */
const mostBytes = 40_000_000

/** Broken XML is no reason to lose the rest, nor to fill the log. */
const parser = new DOMParser({ errorHandler: () => {} } as never)

/** EXIF, IPTC and XMP of a picture; nothing where they cannot be read, since pictures live without. */
export const readTags = (bytes: Buffer): ExpandedTags => {
  if (bytes.length > mostBytes) return {}
  try {
    return ExifReader.load(bytes, { expanded: true, domParser: parser as never })
  } catch {
    return {}
  }
}
