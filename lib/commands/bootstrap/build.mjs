import { existsSync, readFileSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runCaptured } from './childProcess.mjs'
import { keepLog } from './install.mjs'
import { hashSources, SOURCES } from './sourceHash.mjs'
import { StepError } from './steps.mjs'

const TAIL_LINES = 30

/** @param {string} root */
export function isBuilt(root) {
  const stamp = stampPath(root)
  return existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === hashSources(root)
}

/**
 * Runs `next build`. The stamp goes away first and comes back last, so that a build that was interrupted never counts.
 * @param {string} root project folder
 * @param {string} logPath where the whole output goes when it fails
 */
export async function build(root, logPath) {
  const before = hashWritten(root)
  await rm(stampPath(root), { force: true })
  const { code, output } = await runCaptured(
    process.execPath,
    [join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
    { cwd: root, env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } },
  )
  if (code !== 0) throw new StepError(explainBuildFailure(output, await keepLog(logPath, output)))
  // What somebody wrote during the build may not be in it: no stamp, so that the next start builds again.
  if (hashWritten(root) !== before) return
  const aside = `${stampPath(root)}.${process.pid}`
  await writeFile(aside, `${hashSources(root)}\n`)
  await rename(aside, stampPath(root))
}

/**
 * The sources as people wrote them: tsconfig.json is left out, because Next adds its own settings to it while it builds.
 * @param {string} root
 */
function hashWritten(root) {
  return hashSources(
    root,
    SOURCES.filter((source) => source !== 'tsconfig.json'),
  )
}

/**
 * @param {string} output of next
 * @param {string} logPath empty when the log could not be written
 */
export function explainBuildFailure(output, logPath) {
  if (/\bENOSPC\b|no space left/i.test(output))
    return 'Ổ đĩa đã đầy, không dựng được trang. Hãy giải phóng dung lượng.'
  const tail = output.trimEnd().split('\n').slice(-TAIL_LINES).join('\n')
  return `next build không thành công.${logPath && ` Toàn bộ thông báo nằm ở ${logPath}`}\n${tail}`
}

/** @param {string} root */
function stampPath(root) {
  return join(root, '.next', 'portal-build')
}
