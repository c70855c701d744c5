import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { createArticle } from '../factories/articles'
import { createUser } from '../factories/users'

let messages: string[]
let refusal: Error | null = null

// The configuration reads the address of the mail server once, when it is loaded.
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: (_address, _session, done) => done(refusal),
  onData: (stream, _session, done) => {
    let text = ''
    stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
    stream.on('end', () => {
      messages.push(text)
      done()
    })
  },
})
const listening = server.listen(0, '127.0.0.1')
await once(listening, 'listening')
vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`)
vi.stubEnv('MAIL_FROM', 'toasoan@example.org')

const { useTestPortal } = await import('./portal')
const portal = useTestPortal()

beforeAll(() => {
  messages = []
  portal.payload.logger.level = 'silent'
})
afterAll(() => new Promise<void>((done) => server.close(() => done())))

const sendAll = async () => {
  const { sendPendingMail } = await import('@/lib/newsroom/sendPendingMail')
  while (await sendPendingMail(portal.payload));
}

const handIn = async (title: string) => {
  const author = await createUser(portal.payload, 'contributor')
  const { id } = await createArticle(portal.payload, { title, _status: 'draft', user: author })
  await portal.payload.update({
    collection: 'articles',
    id,
    data: { step: 'submit' },
    overrideAccess: false,
    user: author,
  })
  return { id, author }
}

/** RFC 2047 and quoted-printable, as a mail program reads them. */
const decode = (message: string): string => {
  const [head = '', body = ''] = message.split(/\r?\n\r?\n(.*)/s)
  const words = head
    .replace(/\?=\r?\n\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?(B|Q)\?([^?]*)\?=/gi, (_, coding: string, text: string) =>
      coding.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString()
        : decodeQuoted(text.replaceAll('_', ' ')),
    )
  return `${words}\n${/base64/i.test(head) ? Buffer.from(body, 'base64').toString() : decodeQuoted(body)}`
}

const decodeQuoted = (text: string): string =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString()

it('an editor gets an e-mail with who, what and where', async () => {
  const editor = await createUser(portal.payload, 'editor')
  const { id, author } = await handIn('Trao học bổng ở Mù Cang Chải')

  await sendAll()

  const text = decode(messages.find((message) => message.includes(editor.email)) ?? '')
  expect(text).toContain(`${author.name} gửi duyệt: “Trao học bổng ở Mù Cang Chải”`)
  expect(text).toContain('toasoan@example.org')
  expect(text).toMatch(new RegExp(`/admin/collections/articles/${id}\\b`))
  const before = messages.length
  await sendAll()
  expect(messages).toHaveLength(before)
})

it('what cannot be sent says why, and stays on the desk', async () => {
  refusal = new Error('Hộp thư không tồn tại')
  const { id } = await handIn('Bài không báo được')

  await sendAll()

  const { docs } = await portal.payload.find({
    collection: 'notifications',
    where: { article: { equals: id } },
    depth: 0,
    // Read whole, whoever it is meant for.
    overrideAccess: true,
  })
  expect(docs.length).toBeGreaterThan(0)
  for (const { email, emailError } of docs) {
    expect(email).toBe('failed')
    expect(emailError).toContain('Hộp thư không tồn tại')
  }
})
