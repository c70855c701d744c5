import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashSources } from './sourceHash.mjs'

let root: string
let before: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'portal-sources-'))
  await mkdir(join(root, 'app', '(site)'), { recursive: true })
  await writeFile(join(root, 'app', '(site)', 'page.tsx'), 'export default () => null')
  await writeFile(join(root, 'package.json'), '{}')
  before = hashSources(root)
})

afterEach(() => rm(root, { recursive: true, force: true }))

test('a changed file changes the hash', async () => {
  await writeFile(join(root, 'app', '(site)', 'page.tsx'), 'export default () => 1')

  expect(hashSources(root)).not.toBe(before)
})

test('a renamed file changes the hash', async () => {
  await rename(join(root, 'app', '(site)', 'page.tsx'), join(root, 'app', '(site)', 'error.tsx'))

  expect(hashSources(root)).not.toBe(before)
})

test('a new file changes the hash, and its removal restores it', async () => {
  await mkdir(join(root, 'lib'))
  await writeFile(join(root, 'lib', 'empty.ts'), '')
  const withFile = hashSources(root)
  await rm(join(root, 'lib'), { recursive: true })

  expect(withFile).not.toBe(before)
  expect(hashSources(root)).toBe(before)
})

test('text that moves from one file to the next changes the hash', async () => {
  await mkdir(join(root, 'lib'))
  await writeFile(join(root, 'lib', 'a.ts'), 'ab')
  await writeFile(join(root, 'lib', 'b.ts'), 'c')
  const first = hashSources(root)
  await writeFile(join(root, 'lib', 'a.ts'), 'a')
  await writeFile(join(root, 'lib', 'b.ts'), 'bc')

  expect(hashSources(root)).not.toBe(first)
})

test('times, tests and other folders do not count', async () => {
  await utimes(join(root, 'package.json'), new Date(0), new Date(0))
  await writeFile(join(root, 'app', '(site)', 'page.test.tsx'), 'test')
  await mkdir(join(root, 'docs'))
  await writeFile(join(root, 'docs', 'README.md'), 'text')

  expect(hashSources(root)).toBe(before)
})
