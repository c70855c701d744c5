import { createTransport, type Transporter } from 'nodemailer'
import type { EmailAdapter } from 'payload'

import { withoutEmail } from './withoutEmail'

/** `SMTP_URL`, for example `smtps://user:password@mail.example.vn:465`; checked with the rest of the environment. */
const readSmtpUrl = (): string => process.env.SMTP_URL?.trim() ?? ''

export const isMailConfigured = (): boolean => readSmtpUrl() !== ''

/** Milliseconds. Whoever waits for a mail server is told after this time. */
const timeout = 15_000

const senderName = 'Cổng thông tin khuyến học'

/** Sends through the server of `SMTP_URL`, from `MAIL_FROM`; without one nothing is sent, and the log says so. */
export const createMail = (): EmailAdapter => {
  if (!isMailConfigured()) return withoutEmail
  const url = new URL(readSmtpUrl())
  for (const name of ['connectionTimeout', 'greetingTimeout', 'socketTimeout']) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(timeout))
  }
  const transport: Transporter = createTransport(url.toString())
  const address =
    process.env.MAIL_FROM?.trim() || decodeURIComponent(url.username) || 'khong-tra-loi@localhost'
  return () => ({
    name: 'smtp',
    defaultFromAddress: address,
    defaultFromName: senderName,
    sendEmail: (message) => transport.sendMail({ from: { name: senderName, address }, ...message }),
  })
}
