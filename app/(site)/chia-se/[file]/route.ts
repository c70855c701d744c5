import { permanentRedirect } from 'next/navigation'

import { getStoryBySlug } from '@/lib/queries/articles'
import { getSite } from '@/lib/queries/site'
import { drawCard } from '@/lib/sharing/drawCard'
import { toSharePictureHref } from '@/lib/view-models/addresses'
import { toCardHash, toShareCard } from '@/lib/view-models/sharedPicture'
import { answerNothing } from '../../answerNothing'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ file: string }>
}

/** The title of an article as a picture. A former title's address leads to the present one: old posts follow. */
export const GET = async (_request: Request, { params }: Props): Promise<Response> => {
  const [, slug, hash] = /^(.+)-([0-9a-f]{10})\.png$/.exec((await params).file) ?? []
  const story = slug ? await getStoryBySlug(slug) : null
  if (!slug || !story) return answerNothing()
  const card = toShareCard(story, await getSite())
  const current = toCardHash(card)
  if (hash !== current) permanentRedirect(toSharePictureHref(slug, current))
  const picture = await drawCard(card)
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } })
}
