import type { ReactNode } from 'react'
import { searchPath } from '@/lib/search/addresses'
import type { NoticeText, SiteChrome } from '@/lib/view-models/types'
import { CategoryNavigation } from './CategoryNavigation'
import { Imprint } from './Imprint'
import { Masthead } from './Masthead'
import styles from './SiteLayout.module.css'
import { UrgentNotice } from './UrgentNotice'

interface SiteLayoutProps {
  chrome: SiteChrome
  /** Pathname of the section that the page belongs to, `/` on the home page, empty outside every section. */
  current: string
  /** The home page has no headline of its own: there the association's name is the first heading. */
  isHome?: boolean
  /** Stands above the masthead, after the skip link: the bar of a preview. */
  notice?: ReactNode
  urgent?: NoticeText | null
  children: ReactNode
}

export function SiteLayout({
  chrome,
  current,
  isHome = current === '/',
  notice,
  urgent,
  children,
}: SiteLayoutProps) {
  return (
    <>
      <a className={styles.skip} href="#noi-dung">
        Bỏ qua để đến nội dung
      </a>
      {notice}
      <Masthead
        name={chrome.name}
        governingBody={chrome.governingBody}
        greeting={chrome.greeting}
        isHome={isHome}
        hasSearch={current !== searchPath}
      />
      {urgent && <UrgentNotice notice={urgent} />}
      <CategoryNavigation items={chrome.navigation} current={isHome ? '/' : current} />
      <main id="noi-dung" tabIndex={-1} className={`wrap ${styles.main}`}>
        {children}
      </main>
      <Imprint name={chrome.name} legal={chrome.legal} links={chrome.links} />
    </>
  )
}
