import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'

import type { ScriptMoment } from './pageCache/finishHtml'

/**
 * Our own scripts for reader pages, by the name in their address. Finished pages carry them inline, but for those that
 * nobody waits for, which `hien-thi` loads; whatever is rendered for editors loads them all from
 * their addresses. `tien-ich` loads its style.
 */
const sources = {
  'xem-anh': 'components/album/photoViewer.browser.mjs',
  'chia-se': 'components/article/share.browser.mjs',
  'tim-kiem': 'components/search/searchBox.browser.mjs',
  'hien-thi': 'components/comfort/appearance.browser.mjs',
  'tien-ich': 'components/comfort/comfort.browser.mjs',
  'kieu-tien-ich': 'components/comfort/comfort.css',
  'bao-loi': 'components/participation/reportSelection.browser.mjs',
  'dien-doan': 'components/participation/fillPassage.browser.mjs',
} as const

/** Of the service worker, which has one address for ever, so that browsers ask there for a new one. */
const workerSource = 'components/comfort/offline.worker.mjs'

export type ReaderScript = keyof typeof sources

interface Script {
  text: string
  /** Last part of its address; another one for another text, so that a browser may keep what it got for ever. */
  file: string
}

const scripts = new Map<ReaderScript, Script>()

export const readerScriptNames = Object.keys(sources) as ReaderScript[]

/** Read once for each process; while developing, a change wants a new start. */
export const getReaderScript = (name: ReaderScript): Script => {
  const known = scripts.get(name)
  if (known) return known
  const text = readScript(sources[name])
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
  const script = { text, file: `${name}.${hash}${decideEnding(sources[name])}` }
  scripts.set(name, script)
  return script
}

const decideEnding = (path: string) => (path.endsWith('.css') ? '.css' : '.js')

const readScript = (path: string): string => {
  const source = readFileSync(join(/* turbopackIgnore: true */ process.cwd(), path), 'utf8')
  if (decideEnding(path) === '.css')
    return transformSync(source, { minify: true, loader: 'css' }).code.trimEnd()
  // One names another without its hash.
  const linked = source.replace(
    /'\/kich-ban\/([a-z-]+)'/g,
    (_, name: ReaderScript) => `'${toScriptHref(name)}'`,
  )
  return transformSync(linked, { minify: true, target: 'es2020' }).code.trimEnd()
}

/** The service worker; another text where a script that it keeps has another one. */
export const readWorker = (): string => readScript(workerSource)

export const toScriptHref = (name: ReaderScript): string => `/kich-ban/${getReaderScript(name).file}`

/** Bytes in the page are what a reader waits for first: these come after it, or when they are used, to be kept for ever. */
export const moments: Partial<Record<ReaderScript, ScriptMoment>> = {
  'tien-ich': 'late',
  'chia-se': 'late',
  'bao-loi': 'late',
  'tim-kiem': 'focus',
}

const findName = (href: string) => readerScriptNames.find((name) => toScriptHref(name) === href)

export const decideScriptMoment = (href: string): ScriptMoment => {
  const name = findName(href)
  return (name && moments[name]) ?? 'now'
}

/** The text of the script at an address, for the page itself; null where there is none. */
export const findReaderScript = (href: string): string | null => {
  const name = findName(href)
  return name ? getReaderScript(name).text : null
}
