import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkDataDirectory, checkFreeSpace, checkPortIsFree } from './requirements.mjs'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portal-requirements-'))
})

afterEach(() => rm(directory, { recursive: true, force: true }))

test('a data directory that does not exist yet is made, and nothing is left in it', async () => {
  await checkDataDirectory(join(directory, 'deep', 'data'))

  expect(await readdir(join(directory, 'deep', 'data'))).toEqual([])
})

test('a file in place of the data directory is named', async () => {
  await writeFile(join(directory, 'data'), '')

  await expect(checkDataDirectory(join(directory, 'data'))).rejects.toThrow(
    /DATA_DIR\): đã có một tệp trùng tên/,
  )
})

test('a port in use is found and another one suggested; afterwards it is free', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  await expect(checkPortIsFree('127.0.0.1', port)).rejects.toThrow(
    `Cổng ${port} trên 127.0.0.1 đang có chương trình khác`,
  )

  await new Promise((resolve) => server.close(resolve))
  await expect(checkPortIsFree('127.0.0.1', port)).resolves.toBeUndefined()
})

test('an address of another machine is refused by name', async () => {
  await expect(checkPortIsFree('192.0.2.1', 3000)).rejects.toThrow(/192\.0\.2\.1.*biến HOST/)
})

test('a disk without enough room is refused with what is needed', async () => {
  await expect(checkFreeSpace(directory, 0)).resolves.toBeUndefined()
  await expect(checkFreeSpace(directory, 2e18)).rejects.toThrow(/^Ổ đĩa đã đầy: cần khoảng 2000000000,0 GB/)
})
