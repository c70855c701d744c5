import type { Metadata } from 'next'

import { Thanks } from '@/components/participation/Thanks'
import { ticketPlaceholder } from '@/lib/server/forms/fillPage'
import { SiteFrame } from '../../SiteFrame'

export const metadata: Metadata = { title: 'Đã nhận', robots: { index: false } }

export default function Page() {
  return (
    <SiteFrame>
      <Thanks title="Cảm ơn bạn, hội đã nhận được" ticket={ticketPlaceholder}>
        <p>
          Hãy ghi lại mã phiếu này. Khi cần hỏi về việc đã gửi, bạn gọi số điện thoại ở chân trang và đọc mã
          phiếu.
        </p>
        <p>
          <a href="/">Về trang chủ</a>
        </p>
      </Thanks>
    </SiteFrame>
  )
}
