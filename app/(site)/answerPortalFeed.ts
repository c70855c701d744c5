import { listNewestForFeed } from '@/lib/queries/feeds'
import type { FeedFormat } from '@/lib/view-models/addresses'
import { answerFeed } from './answerFeed'

/** The newest of the whole portal. */
export const answerPortalFeed = async (format: FeedFormat): Promise<Response> =>
  answerFeed(format, { title: null, description: null, base: '/' }, await listNewestForFeed())
