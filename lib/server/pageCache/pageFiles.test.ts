import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { createRenderContext } from '../renderContext'
import type { FinishedPage } from './finishedPage'
import { createPageCache } from './pageCache'
import { createPageFiles, pageSections, toPageFile } from './pageFiles'

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
  ['/', 'trang-chu'],
  ['/bai-viet/mot-bai', 'bai-viet/mot-bai'],
  ['/the/khuyen-hoc', 'the/khuyen-hoc'],
  ['/bai-viet/mot-bai/y-kien', null],
  ['/bai-viet/mot-bai/tai-ve', null],
  ['/thu-vien-anh/hoi-sach/2', null],
  ['/thu-vien-anh', null],
  ['/trang-chu', null],
  ['/luu-tru/2020', null],
  ['/chuyen-muc/tin?trang=2', null],
  ['/the/..', null],
  ['/the/', null],
  ['/rss.xml', null],
  ['/../secret', null],
  ['//x', null],
  ['/a%2fb', null],
])('%s lies in %s', (address, file) => {
  expect(toPageFile(address)).toBe(file)
})

it('nginx looks where the portal writes, and nowhere else', () => {
  const configuration = readFileSync('docs/nginx/trang-lam-san-server.conf', 'utf8')

  expect([...configuration.matchAll(/^location \^~ \/([a-z-]+)\/ \{$/gm)].map(([, name]) => name)).toEqual(
    pageSections,
  )
  expect(configuration).toMatch(/^ +alias \S+\/trang-chu;$/m)
})

it('a page lies there in each coding, and nothing after it was removed', () => {
  const files = open()

  files.write('/bai-viet/a', toPage('A'))

  expect([read('bai-viet/a'), read('gzip/bai-viet/a'), read('br/bai-viet/a')]).toEqual([
    'A',
    'A gzip',
    'A br',
  ])
  files.remove('/bai-viet/a')
  expect([has('bai-viet/a'), has('gzip/bai-viet/a'), has('br/bai-viet/a')]).toEqual([false, false, false])
})

it('a page that says that there is nothing is no file', () => {
  open().write('/bai-viet/a', toPage('A', { status: 404 }))

  expect(has('bai-viet/a')).toBe(false)
})

it('what an earlier run left behind is gone at once', () => {
  open().write('/', toPage('cũ'))
  writeFileSync(join(directory, 'pages.1.page.tmp'), 'dở')

  open()

  expect(has('trang-chu')).toBe(false)
  expect(readdirSync(directory).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

it('a page that cannot be taken away takes all others with it', () => {
  const files = open()
  files.write('/the/a', toPage('A'))
  files.write('/the/b', toPage('B'))
  rmSync(join(directory, 'pages', 'the/a'))
  mkdirSync(join(directory, 'pages', 'the/a'))

  files.remove('/the/a')

  expect(errors).toHaveLength(1)
  expect([has('the/a'), has('the/b'), has('br/the/b')]).toEqual([false, false, false])
})

it('a page that cannot be written is not there in part', () => {
  const files = open()
  mkdirSync(join(directory, 'pages', 'br/the/a'), { recursive: true })

  files.write('/the/a', toPage('A'))

  expect(errors).not.toEqual([])
  expect([has('the/a'), has('gzip/the/a')]).toEqual([false, false])
})

it('nothing is written after the portal has closed', () => {
  const files = open()
  files.close()

  files.write('/the/a', toPage('A'))

  expect(existsSync(join(directory, 'pages'))).toBe(false)
})

it('files follow memory: kept, purged, withdrawn, out of room, and all unknown', async () => {
  const versions: Record<string, string> = { '/the/a': 'A1', '/the/b': 'B1', '/the/c': 'C1' }
  const pages = createPageCache({
    maxBytes: 2 * (2048 + 64) + 200,
    isListening: () => true,
    files: open(),
    render: async (address) => toPage(versions[address] ?? '', { keys: [`article:${address}`] }),
  })
  await pages.get('/the/a')
  await pages.get('/the/b')
  expect([read('the/a'), read('the/b')]).toEqual(['A1', 'B1'])

  versions['/the/a'] = 'A2'
  pages.purge({ changed: ['article:/the/a'], withdrawn: [] })
  expect([has('the/a'), has('the/b')]).toEqual([false, true])
  await pages.get('/the/a')
  expect(read('the/a')).toBe('A2')

  pages.purge({ changed: ['article:/the/b'], withdrawn: ['article:/the/b'] })
  expect(has('the/b')).toBe(false)

  await pages.get('/the/b')
  await pages.get('/the/c')
  expect([has('the/a'), has('the/b'), has('the/c')]).toEqual([false, true, true])

  pages.purgeAll()
  expect([has('the/b'), has('the/c')]).toEqual([false, false])
})
