import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that `next build` reads. */
export const SOURCES = [
  ...['app', 'collections', 'components', 'lib', 'public'],
  ...['payload.config.ts', 'next.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
]

const TEST_FILE = /\.test\.\w+$/

/**
 * One value for names and contents of all sources; times and tests do not count.
 * @param {string} root project folder
 * @param {string[]} [sources] files and folders in it; missing ones are left out
 * @returns {string} hex
 */
export function hashSources(root, sources = SOURCES) {
  const hash = createHash('sha256')
  for (const path of sources.flatMap((source) => listFiles(root, source)).sort()) {
    const content = readFileSync(join(root, path))
    // With the length in front, the end of one file cannot pass for the beginning of the next.
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} path relative to root
 * @returns {string[]} relative paths with `/`
 */
function listFiles(root, path) {
  try {
    return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
      if (entry.isDirectory()) return listFiles(root, `${path}/${entry.name}`)
      return TEST_FILE.test(entry.name) ? [] : [`${path}/${entry.name}`]
    })
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === 'ENOTDIR') return [path]
    if (code === 'ENOENT') return []
    throw error
  }
}
