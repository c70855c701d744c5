import { cache } from 'react'

import { asPublic, getPortal } from './portal'

export const getSite = cache(async () => {
  const payload = await getPortal()
  return payload.findGlobal({ slug: 'site', depth: 0, ...asPublic })
})

export const getNavigation = cache(async () => {
  const payload = await getPortal()
  return payload.findGlobal({ slug: 'navigation', depth: 0, ...asPublic })
})

export const getHome = cache(async () => {
  const payload = await getPortal()
  return payload.findGlobal({ slug: 'home', depth: 0, ...asPublic })
})
