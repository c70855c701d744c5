import { createOffer } from '../offer'

/** On what an article is read. */
export type Device = 'phone' | 'tablet' | 'computer'

/** What was read since the last batch: how often, and nothing of who read it. */
export interface ViewBatch {
  /** `hour` is the beginning of an hour, in milliseconds since 1970. Hours begin together in UTC and in Vietnam. */
  articles: { hour: number; slug: string; views: number }[]
  origins: { hour: number; kind: 'referrer' | 'device'; name: string; views: number }[]
}

/** Adds a batch to what is kept in the database. Payload does it for the front. */
export const viewStore = createOffer<[ViewBatch], void>('storeViews')
