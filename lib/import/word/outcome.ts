/** Bytes. The same as Payload's own limit for uploads. */
export const largestFile = 30_000_000

/** What the endpoint answers, one of these for a file; read by the admin's list of articles. */
export type ImportAnswer =
  | { kind: 'question'; encodings: string; words: number; samples: { before: string; after: string }[] }
  | {
      kind: 'added'
      id: number
      title: string
      pictures: number
      repairs: string[]
      missing: string[]
    }
  | { kind: 'refused'; reason: string }

/** How far an import has come: pictures stored, of so many. */
export interface ImportProgress {
  done: number
  total: number
}
