import { mkdir, open, readFile, rm, stat, utimes } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

const HEARTBEAT_MS = 3000
/** A holder that has not moved for so long is gone, even if another program has got its process id since. */
const STALE_MS = 30_000
const POLL_MS = 250

/**
 * Lets one command at a time install and build in this folder; `npm start` and `npm test` may begin together.
 * @template T
 * @param {string} path of the lock file
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withLock(path, task) {
  await mkdir(dirname(path), { recursive: true })
  while (!(await acquire(path))) {
    if (await isStale(path)) await rm(path, { force: true })
    else await delay(POLL_MS)
  }
  const heartbeat = setInterval(() => utimes(path, new Date(), new Date()).catch(() => {}), HEARTBEAT_MS)
  try {
    return await task()
  } finally {
    clearInterval(heartbeat)
    await rm(path, { force: true })
  }
}

/** @param {string} path */
async function acquire(path) {
  try {
    const file = await open(path, 'wx')
    await file.writeFile(String(process.pid)).finally(() => file.close())
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  }
}

/** @param {string} path */
async function isStale(path) {
  const found = await stat(path).catch(() => null)
  if (!found) return false
  if (Date.now() - found.mtimeMs > STALE_MS) return true
  const pid = Number(await readFile(path, 'utf8').catch(() => ''))
  return pid > 0 && !isAlive(pid)
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
