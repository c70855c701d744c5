import { isPublished } from '@/collections/access/published'
import type { Article, Recording } from '@/lib/generated/payload-types'
import { recordingFile } from '@/lib/server/recordings/recordingFile'
import { noteKeys } from '@/lib/server/renderContext'
import { recordingKey } from '@/lib/server/surrogateKeys'
import { toId } from '@/lib/view-models/relations'
import { asPublic, getPortal } from './portal'

/** In which somebody reads this article aloud; whoever may see the article may hear it. */
export const getRecording = async ({ recording }: Pick<Article, 'recording'>): Promise<Recording | null> => {
  const id = toId(recording)
  if (!id) return null
  noteKeys([recordingKey(id)])
  const payload = await getPortal()
  return payload.findByID({
    collection: 'recordings',
    id,
    depth: 0,
    disableErrors: true,
    // Recordings are nobody's but the newsroom's; the article decides, and it was read as the public or by whoever asks.
    overrideAccess: true,
  })
}

/** Answers the front's question which file is heard under an article. Nothing of it is kept. */
export const offerRecordingsToFront = (): void =>
  recordingFile.make(async (slug) => {
    const payload = await getPortal()
    const { docs } = await payload.find({
      collection: 'articles',
      depth: 0,
      limit: 1,
      pagination: false,
      select: { recording: true },
      where: { and: [isPublished, { slug: { equals: slug } }] },
      ...asPublic,
    })
    return docs[0] ? ((await getRecording(docs[0]))?.filename ?? null) : null
  })
