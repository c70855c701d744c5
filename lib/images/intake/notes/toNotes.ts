import type { ExpandedTags } from 'exifreader'

import { readLegacy } from '@/lib/vietnamese/legacyEncodings/readLegacy'
import { toCamera } from './camera'
import { toTakenAt } from './takenAt'

/** What a file says about its picture, and the archive keeps; position, serial numbers and the rest are forgotten. */
export interface PictureNotes {
  /** ISO 8601, UTC. */
  takenAt?: string
  camera?: string
  caption?: string
  credit?: string
}

const longestCaption = 500
const longestCredit = 200

/** What cameras and programs fill in where nobody wrote anything. */
const MACHINE_MADE =
  /^(?:olympus digital camera|sony dsc|minolta digital camera|samsung(?: camera pictures)?|digital camera|dcim\\.*|untitled|default|screenshot|jpeg_\d+.*|(?:img|dsc|pic)[_-]?\d+|processed with .*|unknown|admin|user|picasa.*|©)$/i

type Tag = { description?: string | number } | { description?: string | number }[] | undefined

/** IPTC names several people one by one. */
const toText = (tag: Tag): string =>
  [tag ?? []]
    .flat()
    .map(({ description }) => description ?? '')
    .join(', ')

/** The first of them that a person wrote, in Unicode. */
const firstWritten = (tags: Tag[], longest: number): string | undefined => {
  for (const tag of tags) {
    const text = toText(tag).replace(/\0/g, '').trim()
    // A byte that belongs to no letter was read by the wrong alphabet.
    if (!text || MACHINE_MADE.test(text) || text.includes('\uFFFD')) continue
    return toUnicode(text).slice(0, longest)
  }
  return undefined
}

/** Picture archives of the 1990s and 2000s hold captions in TCVN3 and VNI, which IPTC takes for Latin. */
const toUnicode = (text: string): string => readLegacy([[{ text }]])?.lines[0]?.[0] ?? text

/** Lists of XMP, such as of creators, come as one text. */
const xmp = (tags: ExpandedTags, name: string): Tag => tags.xmp?.[name] as Tag

const withoutLabel = (credit: string | undefined): string | undefined =>
  credit?.replace(/^(?:ảnh|photo(?: by)?|©|\(c\)|copyright)\s*:?\s*/iu, '') || undefined

export const toNotes = (tags: ExpandedTags, now: Date): PictureNotes => {
  const { exif = {}, iptc = {} } = tags
  return {
    takenAt: toTakenAt(toText(exif.DateTimeOriginal), toText(exif.OffsetTimeOriginal), now),
    camera: toCamera(toText(exif.Make), toText(exif.Model)),
    caption: firstWritten(
      [xmp(tags, 'description'), iptc['Caption/Abstract'], exif.ImageDescription],
      longestCaption,
    ),
    credit: withoutLabel(
      firstWritten(
        [
          xmp(tags, 'creator'),
          iptc['By-line'],
          exif.Artist,
          xmp(tags, 'Credit'),
          iptc.Credit,
          xmp(tags, 'rights'),
          iptc['Copyright Notice'],
          exif.Copyright,
        ],
        longestCredit,
      ),
    ),
  }
}
