import { readFileSync } from 'fs'

/**
 * Whether `actual` (`v18.1.0`) is older than `minimum` (`>=20.19.0`).
 * @param {string} actual
 * @param {string} minimum
 * @returns {boolean}
 */
export function isOlder(actual, minimum) {
  const have = toNumbers(actual)
  const differences = toNumbers(minimum).map((number, index) => (have[index] || 0) - number)
  return (differences.find((difference) => difference !== 0) || 0) < 0
}

/**
 * The sentence for a Node that is too old, by `engines` in package.json; empty when it is new enough.
 * @returns {string}
 */
export function findNodeProblem() {
  const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
  const minimum = manifest.engines.node
  if (!isOlder(process.version, minimum)) return ''
  return (
    'Node quá cũ: đang chạy ' +
    process.version +
    ', cần bản ' +
    toNumbers(minimum).join('.') +
    ' trở lên (https://nodejs.org).'
  )
}

/**
 * @param {string} version
 * @returns {number[]}
 */
function toNumbers(version) {
  return (version.match(/\d+/g) || []).slice(0, 3).map(Number)
}
