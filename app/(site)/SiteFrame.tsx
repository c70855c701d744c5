import type { ReactNode } from 'react'

import { SiteLayout } from '@/components/chrome/SiteLayout'
import { listCategories } from '@/lib/queries/categories'
import { getNotice } from '@/lib/queries/notice'
import { getNavigation, getSite } from '@/lib/queries/site'
import { toChrome } from '@/lib/view-models/chrome'

interface Props {
  /** Address of the section that the page belongs to; empty where there is none. */
  current?: string
  isHome?: boolean
  /** Stands above the masthead, for those who edit. */
  notice?: ReactNode
  children: ReactNode
}

/** Masthead, navigation and imprint around a page. A page says where it stands; a layout could not know. */
export const SiteFrame = async ({ current = '', isHome = false, notice, children }: Props) => {
  const [site, navigation, categories, urgent] = await Promise.all([
    getSite(),
    getNavigation(),
    listCategories(),
    getNotice(),
  ])
  return (
    <SiteLayout {...{ current, isHome, notice, urgent }} chrome={toChrome(site, navigation, categories)}>
      {children}
    </SiteLayout>
  )
}
