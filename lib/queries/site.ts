import { cache } from 'react'

import { keepRead } from '@/lib/server/keptReads'
import { noteKeys } from '@/lib/server/renderContext'
import { globalKey } from '@/lib/server/surrogateKeys'
import { asPublic, getPortal } from './portal'

export const getSite = cache(
  keepRead('site', async () => {
    noteKeys([globalKey('site')])
    const payload = await getPortal()
    return payload.findGlobal({ slug: 'site', depth: 0, ...asPublic })
  }),
)

export const getNavigation = cache(
  keepRead('navigation', async () => {
    noteKeys([globalKey('navigation')])
    const payload = await getPortal()
    return payload.findGlobal({ slug: 'navigation', depth: 0, ...asPublic })
  }),
)

export const getHome = cache(async () => {
  noteKeys([globalKey('home')])
  const payload = await getPortal()
  return payload.findGlobal({ slug: 'home', depth: 0, ...asPublic })
})
