import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { explainNpmFailure, isInstalled } from './install.mjs'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'portal-install-'))
  await mkdir(join(root, 'node_modules'))
  await writeLock('package-lock.json', {
    '': {},
    'node_modules/sharp': { version: '0.35.5' },
    'node_modules/@img/sharp-win32-x64': { version: '0.35.5', optional: true },
  })
})

afterEach(() => rm(root, { recursive: true, force: true }))

function writeLock(path: string, packages: object): Promise<void> {
  return writeFile(join(root, path), JSON.stringify({ packages }))
}

test('a folder without a record of a finished installation is not installed', () => {
  expect(isInstalled(root)).toBe(false)
})

test('npm’s own record counts, and packages of other systems may be missing', async () => {
  await writeLock('node_modules/.package-lock.json', { 'node_modules/sharp': { version: '0.35.5' } })

  expect(isInstalled(root)).toBe(true)
})

test('another version in npm’s record means that it is out of date', async () => {
  await writeLock('node_modules/.package-lock.json', { 'node_modules/sharp': { version: '0.35.4' } })

  expect(isInstalled(root)).toBe(false)
})

test.each([
  [228, 'npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device, write', /Ổ đĩa đã đầy/],
  [1, 'npm error code EAI_AGAIN\nnpm error network request failed', /mạng không thông/],
  [1, 'npm error code EACCES\nnpm error syscall mkdir', /Không có quyền ghi/],
  [1, 'npm error code EUSAGE\nnpm error', /không khớp/],
  [127, 'spawn npm ENOENT', /Không tìm thấy npm/],
])('npm ending with %i is explained', (code, output, sentence) => {
  expect(explainNpmFailure(code, output, '')).toMatch(sentence)
})

test('any other failure repeats npm’s last word and names the log', () => {
  const output = [
    'npm error code EINTEGRITY',
    'npm error sha512-x integrity checksum failed',
    'npm error A complete log of this run can be found in: /home/portal/.npm/_logs/x.log',
  ].join('\n')

  expect(explainNpmFailure(1, output, '/data/logs/install.log')).toBe(
    'Cài thư viện không thành công: sha512-x integrity checksum failed. Toàn bộ thông báo nằm ở /data/logs/install.log',
  )
})
