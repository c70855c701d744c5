import { toScriptHref } from '@/lib/server/readerScripts'
import type { ShareLinks } from '@/lib/view-models/types'
import styles from './Share.module.css'

interface ShareProps {
  links: ShareLinks
}

/** Plain links. With scripts a button that copies the address stands behind them (`share.browser.mjs`). */
export function Share({ links }: ShareProps) {
  return (
    <p className={styles.share} data-share="">
      Chia sẻ: <a href={links.zalo}>Zalo</a> <a href={links.facebook}>Facebook</a>{' '}
      <a href={links.mail}>Thư điện tử</a>
      <script type="module" src={toScriptHref('chia-se')} />
    </p>
  )
}
