import type { Payload } from 'payload'
import { cache } from 'react'

import { keepRead } from '@/lib/server/keptReads'
import { noteKeys } from '@/lib/server/renderContext'
import { noticeMoments } from '@/lib/server/notice/noticeMoments'
import { articleKey, globalKey } from '@/lib/server/surrogateKeys'
import { toNotice, toNoticeMoments } from '@/lib/view-models/notice'
import { toId } from '@/lib/view-models/relations'
import { listLinks } from './articles'
import { asPublic, getPortal } from './portal'

/** The urgent notice while it runs; null before and after. Every page notes it, so that it appears on all of them. */
export const getNotice = cache(
  keepRead('notice', async () => {
    noteKeys([globalKey('notice')])
    const payload = await getPortal()
    const notice = await payload.findGlobal({ slug: 'notice', depth: 0, ...asPublic })
    const article = toId(notice.article)
    // Also one that is not published now: it may come back.
    if (article) noteKeys([articleKey(article)])
    const [link] = article ? await listLinks([article]) : []
    return toNotice(notice, link ?? null)
  }),
)

/** Tells the front when the notice comes and goes. */
export const offerNoticeToFront = (payload: Payload): void =>
  noticeMoments.make(async () => {
    // Asked before it begins, when nobody may read it yet; only moments leave this function.
    const notice = await payload.findGlobal({ slug: 'notice', depth: 0, overrideAccess: true })
    return toNoticeMoments(notice)
  })
