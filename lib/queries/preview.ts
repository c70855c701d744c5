import { headers as getHeaders } from 'next/headers'
import { cache } from 'react'

import { getPortal } from './portal'

const getUser = cache(async () => {
  const payload = await getPortal()
  const { user } = await payload.auth({ headers: await getHeaders() })
  return user
})

export const isSignedIn = async (): Promise<boolean> => (await getUser()) !== null

/** The newest draft of an article for the person who asks; null when there is none that they may read. */
export const getDraft = async (id: number) => {
  const payload = await getPortal()
  const user = await getUser()
  if (!user) return null
  return payload.findByID({
    collection: 'articles',
    id,
    depth: 2,
    draft: true,
    disableErrors: true,
    overrideAccess: false,
    user,
  })
}
