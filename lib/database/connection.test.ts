import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { describeDatabase, waitForDatabase } from './connection'

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** Speaks just enough of the Postgres protocol to refuse every login with the given SQLSTATE. */
async function refuseWith(code: string, message: string): Promise<{ url: string; attempts: () => number }> {
  let attempts = 0
  const fields = Buffer.from(`SFATAL\0C${code}\0M${message}\0\0`)
  const header = Buffer.alloc(5)
  header.write('E')
  header.writeInt32BE(fields.length + 4, 1)
  const url = await listen((socket) => {
    attempts++
    socket.once('data', () => socket.end(Buffer.concat([header, fields])))
  })
  return { url, attempts: () => attempts }
}

async function listen(handle: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => handle(socket.on('error', () => {})))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `postgresql://portal:s3cret@127.0.0.1:${(server.address() as AddressInfo).port}/khuyenhoc`
}

test.each([
  ['postgresql://portal:s3cret@db.example.vn/khuyenhoc', 'db.example.vn:5432/khuyenhoc'],
  ['postgres://portal:s3cret@db:6432/khuyenhoc?sslmode=disable', 'db:6432/khuyenhoc'],
  ['postgresql://portal:s3cret@[::1]:5432/khuyenhoc', '[::1]:5432/khuyenhoc'],
  ['postgresql://portal:s3cret@localhost/portal?host=%2Fsrv%2Frun&port=5432', '/srv/run/.s.PGSQL.5432'],
])('a database is described by its place and never by its password', (url, description) => {
  expect(describeDatabase(url)).toBe(description)
})

test('a server that does not come up is named in the error, its password is not', async () => {
  const url = await listen(() => {})
  servers.pop()?.close()
  const lines: string[] = []

  const error = await waitForDatabase(url, { timeoutMs: 1200, onWait: (line) => lines.push(line) }).catch(
    (reason: Error) => reason,
  )

  expect(error).toHaveProperty(
    'message',
    expect.stringMatching(/127\.0\.0\.1:\d+\/khuyenhoc sau 1 giây: máy chủ chưa chạy/),
  )
  expect((error as Error).cause).toBeUndefined()
  expect(JSON.stringify(lines) + String((error as Error).stack)).not.toContain('s3cret')
  expect(lines[0]).toMatch(/^Đang đợi cơ sở dữ liệu 127\.0\.0\.1:\d+\/khuyenhoc: máy chủ chưa chạy…$/)
})

test('a server that accepts and never answers is given up in time', async () => {
  const url = await listen(() => {})
  const begun = Date.now()

  await expect(waitForDatabase(url, { timeoutMs: 800 })).rejects.toThrow(/không trả lời/)

  expect(Date.now() - begun).toBeLessThan(3000)
})

test.each([
  ['28P01', /từ chối tên đăng nhập hoặc mật khẩu/],
  ['28000', /từ chối tên đăng nhập hoặc mật khẩu/],
  ['3D000', /không có cơ sở dữ liệu này/],
])('SQLSTATE %s fails at the first attempt', async (code, sentence) => {
  const { url, attempts } = await refuseWith(code, 'refused for portal s3cret')

  await expect(waitForDatabase(url)).rejects.toThrow(sentence)

  expect(attempts()).toBe(1)
})

test('a server that is still starting is tried again', async () => {
  const { url, attempts } = await refuseWith('57P03', 'the database system is starting up')

  await expect(waitForDatabase(url, { timeoutMs: 1200 })).rejects.toThrow(/máy chủ đang khởi động/)

  expect(attempts()).toBeGreaterThan(1)
})

test('an address that cannot be read is refused without being repeated', () => {
  expect(() => describeDatabase('postgresql://portal:s3cret@host:port:1/x')).toThrow(
    /^DATABASE_URL không hợp lệ(?!.*s3cret)/,
  )
})
