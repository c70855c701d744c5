import type { Article, Recording } from '@/lib/generated/payload-types'
import { toMimeType } from '@/lib/storage/mimeTypes'
import { formatSeconds } from '@/lib/vietnamese/durations'
import { toRecordingHref } from './addresses'
import type { RecordingLine } from './types'

/** Whoever works on a draft hears the file itself: at the address of the article nothing is heard before it is published. */
export const toRecordingLine = (
  { slug, _status }: Pick<Article, 'slug' | '_status'>,
  recording: Pick<Recording, 'filename' | 'url' | 'seconds'> | null,
): RecordingLine | null => {
  if (!recording?.filename) return null
  const src = _status === 'published' && slug ? toRecordingHref(slug) : recording.url
  if (!src) return null
  return {
    src,
    type: toMimeType(recording.filename),
    length: recording.seconds ? formatSeconds(recording.seconds) : null,
  }
}
