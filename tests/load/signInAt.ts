import type { Page } from 'playwright-core'

import { admin } from '../browser/portalProcess'

/** @throws when the portal does not let the bench's admin in */
export const signInAt = async (page: Page, baseUrl: string): Promise<void> => {
  const response = await page.request.post(`${baseUrl}/api/users/login`, { data: admin })
  if (!response.ok()) throw new Error(`Sign-in: ${response.status()}`)
}
