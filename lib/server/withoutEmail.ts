import type { EmailAdapter } from 'payload'

/** Stands where an e-mail service will be set up: says in the log what was not sent, never its content. */
export const withoutEmail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'khong-gui@localhost',
  defaultFromName: 'Cổng thông tin khuyến học',
  sendEmail: async ({ subject }) => {
    payload.logger.warn(`Chưa cấu hình thư điện tử, không gửi thư “${String(subject)}”.`)
  },
})
