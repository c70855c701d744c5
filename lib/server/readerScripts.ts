import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Our own scripts for reader pages, by the name in their address. Finished pages carry them inline; whatever is rendered
 * for editors loads them from there.
 */
const sources = { 'xem-anh': 'components/album/photoViewer.browser.mjs' } as const

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
  const text = readFileSync(join(/* turbopackIgnore: true */ process.cwd(), sources[name]), 'utf8')
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
  const script = { text, file: `${name}.${hash}.js` }
  scripts.set(name, script)
  return script
}

export const toScriptHref = (name: ReaderScript): string => `/kich-ban/${getReaderScript(name).file}`

/** The text of the script at an address; null where there is none. */
export const findReaderScript = (href: string): string | null => {
  const name = readerScriptNames.find((one) => toScriptHref(one) === href)
  return name ? getReaderScript(name).text : null
}
