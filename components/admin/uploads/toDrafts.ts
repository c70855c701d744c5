import { toBlock, toEditorState, toParagraph } from '@/lib/import/lexicalNodes'
import { formatDate } from '@/lib/vietnamese/dates'
import type { BatchPicture } from './pictures'

/** The value that most pictures have; an empty text when none has one. */
const toCommonest = (values: readonly string[]): string => {
  const counts = new Map<string, number>()
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? ''
}

const toEvent = (pictures: readonly BatchPicture[], now: Date) => {
  const date = pictures.find(({ takenAt }) => takenAt)?.takenAt ?? now.toISOString()
  const title = toCommonest(pictures.map(({ event }) => event)) || `Ảnh ngày ${formatDate(date)}`
  return { title, date, place: toCommonest(pictures.map(({ place }) => place)) }
}

/** Data of an album draft with all pictures of a batch, in their order. */
export const toAlbumDraft = (pictures: readonly BatchPicture[], now: Date) => {
  const { title, date, place } = toEvent(pictures, now)
  return { title, date, place, photos: pictures.map(({ id }) => id), _status: 'draft' }
}

/** As many as a group of photos in an article may have (collections/blocks/articleBlocks.ts). */
const groupAtMost = 24

/**
 * Data of an article draft: the first picture leads, those with a caption stand alone between paragraphs that wait for
 * their text, and the others come together at the end.
 */
export const toArticleDraft = (pictures: readonly BatchPicture[], now: Date) => {
  const [lead, ...others] = pictures
  const alone = others.filter(({ caption }) => caption)
  const together = others.filter(({ caption }) => !caption)
  const photos = alone.flatMap(({ id }) => [toBlock('photo', `anh-${id}`, { image: id }), toParagraph([])])
  const groups = []
  for (let start = 0; start < together.length; start += groupAtMost) {
    const ids = together.slice(start, start + groupAtMost).map(({ id }) => id)
    groups.push(
      ids.length > 1
        ? toBlock('photoGroup', `nhom-${ids[0]}`, { images: ids })
        : toBlock('photo', `anh-${ids[0]}`, { image: ids[0] }),
    )
  }
  return {
    title: toEvent(pictures, now).title,
    leadImage: lead?.id,
    body: toEditorState([toParagraph([]), ...photos, ...groups]),
  }
}
