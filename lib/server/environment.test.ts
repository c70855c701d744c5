import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ensureSecret, readEnvironment } from './environment'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portal-environment-'))
})

afterEach(() => rm(directory, { recursive: true, force: true }))

test('nothing set gives a portal on localhost with its own database and samples', () => {
  expect(readEnvironment({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDirectory: resolve('.data'),
    databaseUrl: undefined,
    payloadSecret: undefined,
    siteUrl: 'http://127.0.0.1:3000',
    adminEmail: undefined,
    adminPassword: undefined,
    demo: true,
    s3: undefined,
    pageCacheBytes: 128 * 1024 * 1024,
  })
})

test('an empty variable counts as not set', () => {
  const environment = readEnvironment({ PORT: '', DATABASE_URL: '', SITE_URL: ' ', ADMIN_PASSWORD: '' })

  expect(environment).toEqual(readEnvironment({}))
})

test.each([
  [{ HOST: '0.0.0.0', PORT: '8080' }, 'http://localhost:8080'],
  [{ HOST: '::', PORT: '8080' }, 'http://localhost:8080'],
  [{ HOST: '::1' }, 'http://[::1]:3000'],
  [{ SITE_URL: 'https://khuyenhoc.example.vn/' }, 'https://khuyenhoc.example.vn'],
  [{ SITE_URL: 'https://khuyenhoc.example.vn:443' }, 'https://khuyenhoc.example.vn'],
])('%j is visited at %s', (variables, siteUrl) => {
  expect(readEnvironment(variables).siteUrl).toBe(siteUrl)
})

test.each([
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '3000x'],
  ['HOST', 'http://localhost'],
  ['SITE_URL', 'khuyenhoc.example.vn'],
  ['SITE_URL', 'ftp://khuyenhoc.example.vn'],
  ['SITE_URL', 'https://khuyenhoc.example.vn/cong'],
  ['DATABASE_URL', 'mysql://localhost/portal'],
  ['ADMIN_EMAIL', 'bien tap'],
  ['SMTP_URL', 'mail.example.vn:25'],
  ['SMTP_URL', 'smtp://'],
  ['DEMO', 'perhaps'],
])('a bad %s (%s) is refused by name', (name, value) => {
  expect(() => readEnvironment({ [name]: value })).toThrow(name)
})

test('a refused DATABASE_URL does not show its password', () => {
  const variables = { DATABASE_URL: 'mysql://portal:s3cret@localhost/portal' }

  expect(() => readEnvironment(variables)).toThrow(/^(?!.*s3cret)/)
})

test('a password keeps its spaces', () => {
  expect(readEnvironment({ ADMIN_PASSWORD: ' mật khẩu ' }).adminPassword).toBe(' mật khẩu ')
})

test('DEMO=0 asks for an empty portal', () => {
  expect(readEnvironment({ DEMO: '0' }).demo).toBe(false)
})

test('a secret that is given is used and not stored', async () => {
  const environment = readEnvironment({ DATA_DIR: directory, PAYLOAD_SECRET: 'given' })

  expect(await ensureSecret(environment)).toBe('given')
  expect(await readdir(directory)).toEqual([])
})

test('without one, a secret is made once and kept for its owner only', async () => {
  const environment = readEnvironment({ DATA_DIR: join(directory, 'new') })

  const first = await ensureSecret(environment)
  const second = await ensureSecret(environment)

  expect(first).toMatch(/^[0-9a-f]{64}$/)
  expect(second).toBe(first)
  expect((await stat(join(directory, 'new', 'secret'))).mode & 0o777).toBe(0o600)
  expect(await readdir(join(directory, 'new'))).toEqual(['secret'])
})

test('processes that start together agree on one secret', async () => {
  const environment = readEnvironment({ DATA_DIR: directory })

  const secrets = await Promise.all(Array.from({ length: 8 }, () => ensureSecret(environment)))

  expect(new Set(secrets).size).toBe(1)
  expect(secrets[0]).toBe((await readFile(join(directory, 'secret'), 'utf8')).trim())
})

test('a database elsewhere asks for a secret that is given', async () => {
  const environment = readEnvironment({ DATA_DIR: directory, DATABASE_URL: 'postgresql://db/portal' })

  await expect(ensureSecret(environment)).rejects.toThrow('PAYLOAD_SECRET')
})

test('a damaged secret is not replaced in silence', async () => {
  await writeFile(join(directory, 'secret'), '12ab')

  await expect(ensureSecret(readEnvironment({ DATA_DIR: directory }))).rejects.toThrow(/hỏng/)
})
