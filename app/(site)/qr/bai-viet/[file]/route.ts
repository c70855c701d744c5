import { getStoryBySlug } from '@/lib/queries/articles'
import { readSiteAddress } from '@/lib/server/siteAddress'
import { drawQr } from '@/lib/sharing/drawQr'
import { toAbsolute, toArticleHref } from '@/lib/view-models/addresses'
import { answerNothing } from '../../../answerNothing'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ file: string }>
}

/** The address of an article, for the camera of a phone: who holds the paper finds the page. */
export const GET = async (_request: Request, { params }: Props): Promise<Response> => {
  const story = await getStoryBySlug((await params).file.replace(/\.svg$/, ''))
  if (!story?.slug) return answerNothing()
  return new Response(await drawQr(toAbsolute(readSiteAddress(), toArticleHref(story.slug))), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  })
}
