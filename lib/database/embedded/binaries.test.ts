import { mkdir, mkdtemp, readFile, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLibraryLinks, locateBinaries } from './binaries'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portal-binaries-'))
  await mkdir(join(directory, 'native', 'lib'), { recursive: true })
})

afterEach(() => rm(directory, { recursive: true, force: true }))

test('library links that npm left out are made, once', async () => {
  const link = { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }
  await writeFile(join(directory, link.source), 'library')
  await writeFile(join(directory, 'native', 'pg-symlinks.json'), JSON.stringify([link]))

  await Promise.all([createLibraryLinks(directory), createLibraryLinks(directory)])
  await createLibraryLinks(directory)

  expect(await readlink(join(directory, link.target))).toBe('libpq.so.5.18')
  expect(await readFile(join(directory, link.target), 'utf8')).toBe('library')
})

test('the Postgres of this machine runs and tells its version', async () => {
  expect(Number((await locateBinaries()).major)).toBeGreaterThanOrEqual(18)
})
