import { answerCategoryFeed, type Props } from '../answerCategoryFeed'

export const dynamic = 'force-dynamic'

export const GET = (_request: Request, props: Props): Promise<Response> => answerCategoryFeed('atom', props)
