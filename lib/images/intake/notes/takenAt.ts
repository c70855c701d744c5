import { isValid } from 'date-fns'

const EXIF_DATE = /^(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d):(\d\d)/
const OFFSET = /^[+-](?:0\d|1[0-4]):[0-5]\d$/

/** Cameras of before 2016 know no time zone; ours are here (Asia/Ho_Chi_Minh, without summer time). */
const vietnam = '+07:00'
/** A camera whose battery was out starts its calendar anew; digital ones are younger than this. */
const firstYear = 1990
const dayMs = 86_400_000

/**
 * When a picture was taken, in ISO 8601 and UTC.
 * @param written of EXIF's DateTimeOriginal, `2024:11:20 08:15:30`
 * @param offset of EXIF's OffsetTimeOriginal, `+07:00`
 * @returns undefined for a time that cannot be
 */
export const toTakenAt = (
  written: string | undefined,
  offset: string | undefined,
  now: Date,
): string | undefined => {
  const parts = EXIF_DATE.exec(written?.trim() ?? '')
  if (!parts) return undefined
  const [, year, month, day, hour, minute, second] = parts
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`
  // JavaScript makes the 3rd of March from the 31st of February.
  const asUtc = new Date(`${local}Z`)
  if (!isValid(asUtc) || !asUtc.toISOString().startsWith(local)) return undefined
  const zone = offset?.trim() ?? ''
  const date = new Date(`${local}${OFFSET.test(zone) ? zone : vietnam}`)
  const isPossible = Number(year) >= firstYear && date.getTime() <= now.getTime() + dayMs
  return isPossible ? date.toISOString() : undefined
}
