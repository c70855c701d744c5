import { readSiteAddress } from '@/lib/server/siteAddress'
import { toAbsolute } from '@/lib/view-models/addresses'

interface Arguments {
  token?: string
}

/** Milliseconds in which the link works. */
const expiration = 60 * 60_000

/** Payload's own letter is in English. */
export const forgottenPasswordMail = {
  expiration,
  generateEmailSubject: () => 'Đặt lại mật khẩu tòa soạn',
  generateEmailHTML: ({ token = '' }: Arguments = {}) => {
    const address = toAbsolute(readSiteAddress(), `/admin/reset/${encodeURIComponent(token)}`)
    return [
      '<p>Có người, có lẽ là bạn, xin đặt lại mật khẩu cho tài khoản này.</p>',
      `<p>Mở liên kết sau trong một giờ để đặt mật khẩu mới:<br><a href="${address}">${address}</a></p>`,
      '<p>Nếu không phải bạn, hãy bỏ qua thư này: mật khẩu vẫn như cũ.</p>',
    ].join('\n')
  },
}
