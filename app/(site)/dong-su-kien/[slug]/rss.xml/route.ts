import { answerTopicFeed, type Props } from '../../../answerTopicFeed'

export const dynamic = 'force-dynamic'

export const GET = (_request: Request, props: Props): Promise<Response> =>
  answerTopicFeed('event', 'rss', props)
