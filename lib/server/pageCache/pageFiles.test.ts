import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { createRenderContext } from '../renderContext'
import type { FinishedPage } from './finishedPage'
import { createPageCache } from './pageCache'
import { createPageFiles, toPageFile } from './pageFiles'

let directory: string
let errors: unknown[]

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'page-files-'))
  errors = []
})

afterEach(() => rmSync(directory, { recursive: true, force: true }))

const open = () => createPageFiles(directory, (error) => errors.push(error))

const toPage = (
  text: string,
  { status = 200, keys = [] }: Partial<{ status: 200 | 404; keys: string[] }> = {},
) => {
  const toBody = (coding: string) => ({ bytes: Buffer.from(`${text}${coding}`), etag: `"${text}${coding}"` })
  const page: FinishedPage = {
    status,
    headers: {},
    bodies: { identity: toBody(''), gzip: toBody(' gzip'), br: toBody(' br') },
    keys: new Set(keys),
    pictureFiles: createRenderContext().pictureFiles,
    renderedAt: 0,
  }
  return page
}

const read = (file: string) => readFileSync(join(directory, 'pages', file), 'utf8')
const has = (file: string) => existsSync(join(directory, 'pages', file))

it.each([
  ['/', '..html'],
  ['/bai-viet/mot-bai', 'bai-viet/mot-bai.html'],
  ['/chuyen-muc/tin?trang=2', null],
  ['/rss.xml', null],
  ['/../secret', null],
  ['//x', null],
  ['/a%2fb', null],
])('%s lies in %s', (address, file) => {
  expect(toPageFile(address)).toBe(file)
})

it('a page lies there in each coding, and nothing after it was removed', () => {
  const files = open()

  files.write('/bai-viet/a', toPage('A'))

  expect([read('bai-viet/a.html'), read('bai-viet/a.html.gz'), read('bai-viet/a.html.br')]).toEqual([
    'A',
    'A gzip',
    'A br',
  ])
  files.remove('/bai-viet/a')
  expect(readdirSync(join(directory, 'pages', 'bai-viet'))).toEqual([])
})

it('a page that says that there is nothing is no file', () => {
  open().write('/bai-viet/a', toPage('A', { status: 404 }))

  expect(has('bai-viet/a.html')).toBe(false)
})

it('what an earlier run left behind is gone at once', () => {
  open().write('/', toPage('cũ'))
  writeFileSync(join(directory, 'pages.1.page.tmp'), 'dở')

  open()

  expect(has('..html')).toBe(false)
  expect(readdirSync(directory).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

it('a page that cannot be taken away takes all others with it', () => {
  const files = open()
  files.write('/a', toPage('A'))
  files.write('/b', toPage('B'))
  rmSync(join(directory, 'pages', 'a.html'))
  mkdirSync(join(directory, 'pages', 'a.html'))

  files.remove('/a')

  expect(errors).toHaveLength(1)
  expect([has('a.html'), has('b.html'), has('b.html.br')]).toEqual([false, false, false])
})

it('a page that cannot be written is not there in part', () => {
  const files = open()
  mkdirSync(join(directory, 'pages', 'a.html.br'))

  files.write('/a', toPage('A'))

  expect(errors).not.toEqual([])
  expect([has('a.html'), has('a.html.gz')]).toEqual([false, false])
})

it('nothing is written after the portal has closed', () => {
  const files = open()
  files.close()

  files.write('/a', toPage('A'))

  expect(existsSync(join(directory, 'pages'))).toBe(false)
})

it('files follow memory: kept, purged, withdrawn, out of room, and all unknown', async () => {
  const versions: Record<string, string> = { '/a': 'A1', '/b': 'B1', '/c': 'C1' }
  const pages = createPageCache({
    maxBytes: 2 * (2048 + 64) + 200,
    isListening: () => true,
    files: open(),
    render: async (address) => toPage(versions[address] ?? '', { keys: [`article:${address}`] }),
  })
  await pages.get('/a')
  await pages.get('/b')
  expect([read('a.html'), read('b.html')]).toEqual(['A1', 'B1'])

  versions['/a'] = 'A2'
  pages.purge({ changed: ['article:/a'], withdrawn: [] })
  expect([has('a.html'), has('b.html')]).toEqual([false, true])
  await pages.get('/a')
  expect(read('a.html')).toBe('A2')

  pages.purge({ changed: ['article:/b'], withdrawn: ['article:/b'] })
  expect(has('b.html')).toBe(false)

  await pages.get('/b')
  await pages.get('/c')
  expect([has('a.html'), has('b.html'), has('c.html')]).toEqual([false, true, true])

  pages.purgeAll()
  expect([has('b.html'), has('c.html')]).toEqual([false, false])
})
