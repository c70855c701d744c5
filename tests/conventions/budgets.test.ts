import { readdirSync, readFileSync, statSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'

import { getReaderScript, moments, readerScriptNames, readWorker } from '@/lib/server/readerScripts'

const kilobyte = 1024

it('fonts of a first visit are 60 KB at most', () => {
  const fonts = readdirSync('public/fonts').filter((name) => name.endsWith('.woff2'))

  const bytes = fonts.reduce((sum, name) => sum + statSync(`public/fonts/${name}`).size, 0)

  expect(fonts.length).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(60 * kilobyte)
})

it('every font that the pages name is there, and none lies there unused', () => {
  const css = readFileSync('components/ui/fonts.css', 'utf8')
  const named = [...css.matchAll(/\/fonts\/([\w.-]+\.woff2)/g)].map(([, name]) => name)

  expect([...new Set(named)].sort()).toEqual(
    readdirSync('public/fonts')
      .filter((name) => name.endsWith('.woff2'))
      .sort(),
  )
})

it('what stands behind the links for sharing weighs 400 bytes at most, compressed', () => {
  expect(brotliCompressSync(getReaderScript('chia-se').text).length).toBeLessThanOrEqual(400)
})

it('scripts of a reader page are 5 KB at most, compressed, and what suggests while someone searches 1,25 KB', () => {
  const scripts = readerScriptNames.filter((name) => getReaderScript(name).file.endsWith('.js'))
  const sum = (names: typeof scripts) =>
    names.reduce((bytes, name) => bytes + brotliCompressSync(getReaderScript(name).text).length, 0)
  const used = scripts.filter((name) => moments[name] === 'focus')

  expect(used).toEqual(['tim-kiem'])
  expect(sum(scripts.filter((name) => !used.includes(name)))).toBeLessThanOrEqual(5 * kilobyte)
  expect(sum(used)).toBeLessThanOrEqual(1.25 * kilobyte)
})

it('the service worker is less than 3 KB, compressed', () => {
  expect(brotliCompressSync(readWorker()).length).toBeLessThan(3 * kilobyte)
})

it('the style that comes after the page is 1 KB at most, compressed', () => {
  expect(brotliCompressSync(getReaderScript('kieu-tien-ich').text).length).toBeLessThanOrEqual(kilobyte)
})
