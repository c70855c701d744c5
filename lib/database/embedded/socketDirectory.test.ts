import { chmod, mkdir, mkdtemp, rm, stat, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { decideSocketDirectory, prepareSocketDirectory } from './socketDirectory'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portal-socket-'))
})

afterEach(() => rm(directory, { recursive: true, force: true }))

test('the socket lies in the data directory when its path is short enough', () => {
  expect(decideSocketDirectory('/srv/portal', '/tmp')).toBe('/srv/portal/run')
})

test('bytes count, not letters', () => {
  const folder = `/${'ế'.repeat(40)}`

  expect(decideSocketDirectory(folder, '/tmp')).toMatch(/^\/tmp\/portal-[0-9a-f]{16}$/)
})

test('long paths get a directory each, always the same one', () => {
  const long = `/srv/${'x'.repeat(150)}`

  const [once, again, other] = [long, long, `${long}y`].map((path) => decideSocketDirectory(path, '/tmp'))

  expect(once).toBe(again)
  expect(once).not.toBe(other)
})

test('a long temporary directory is passed over', () => {
  const long = `/srv/${'x'.repeat(150)}`

  expect(decideSocketDirectory(long, long)).toMatch(/^\/tmp\/portal-/)
})

test('a directory that others could enter is closed', async () => {
  const open = join(directory, 'run')
  await mkdir(open)
  await chmod(open, 0o777)

  await prepareSocketDirectory(open, null)

  expect((await stat(open)).mode & 0o777).toBe(0o700)
})

test('a link that somebody put in its place is refused', async () => {
  await mkdir(join(directory, 'elsewhere'))
  await symlink(join(directory, 'elsewhere'), join(directory, 'run'))

  await expect(prepareSocketDirectory(join(directory, 'run'), null)).rejects.toThrow(/không phải là thư mục/)
})
