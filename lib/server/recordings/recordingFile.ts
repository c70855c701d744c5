import { createOffer } from '../offer'

/** The file in which somebody reads an article aloud. Null for an article that is not public, or has none. */
export const recordingFile = createOffer<[slug: string], string | null>('findRecordingFile')
