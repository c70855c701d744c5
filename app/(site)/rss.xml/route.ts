import { answerPortalFeed } from '../answerPortalFeed'

export const dynamic = 'force-dynamic'

export const GET = (): Promise<Response> => answerPortalFeed('rss')
