import { permanentRedirect } from 'next/navigation'

import { getStoryBySlug } from '@/lib/queries/articles'
import { readSiteAddress } from '@/lib/server/siteAddress'
import { toAbsolute, toArticleHref } from '@/lib/view-models/addresses'
import { answerNothing } from '../../../answerNothing'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ slug: string }>
}

/** The page that the buttons of Zalo's own script open: it wants the address as JSON in Base64. */
const toZaloAddress = (url: string): string => {
  const data = Buffer.from(JSON.stringify({ url })).toString('base64')
  const parameters = new URLSearchParams({ layout: '1', color: 'blue', customize: 'false', d: data })
  return `https://button-share.zalo.me/share_external?${parameters}`
}

export const GET = async (_request: Request, { params }: Props): Promise<Response> => {
  const story = await getStoryBySlug((await params).slug)
  if (!story?.slug) return answerNothing()
  permanentRedirect(toZaloAddress(toAbsolute(readSiteAddress(), toArticleHref(story.slug))))
}
