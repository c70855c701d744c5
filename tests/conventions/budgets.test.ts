import { readdirSync, readFileSync, statSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'

import { getReaderScript, readerScriptNames } from '@/lib/server/readerScripts'

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

it('all scripts of reader pages together are 5 KB at most, compressed', () => {
  const sizes = readerScriptNames.map((name) => brotliCompressSync(getReaderScript(name).text).length)

  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(5 * kilobyte)
})
