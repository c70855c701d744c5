import type { Metadata } from 'next'

import { OfflineView } from '@/components/comfort/OfflineView'
import { SiteFrame } from '../SiteFrame'

export const metadata: Metadata = { title: 'Đọc khi không có mạng', robots: { index: false } }

/** The same for everybody: which articles a device has kept, only the device knows. */
export default function Page() {
  return (
    <SiteFrame>
      <OfflineView />
    </SiteFrame>
  )
}
