import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { runCaptured } from './childProcess.mjs'
import { checkFreeSpace } from './requirements.mjs'
import { StepError } from './steps.mjs'

/** Measured for this lockfile, with the build and a first database; what an old installation takes is freed first. */
const INSTALLED_BYTES = 1.3e9

/** @param {string} root */
export function isInstalled(root) {
  return readText(stampPath(root))?.trim() === hashLockfile(root) || isInstalledByHand(root)
}

/**
 * Installs exactly what the lockfile says, with what the build and the tests need.
 * @param {string} root project folder
 * @param {string} logPath where npm's whole output goes when it fails
 */
export async function install(root, logPath) {
  if (!existsSync(join(root, 'node_modules'))) await checkFreeSpace(root, INSTALLED_BYTES)
  // npm ci empties the folder in no particular order: what says "complete" has to go first.
  await Promise.all([stampPath(root), npmRecordPath(root)].map((path) => rm(path, { force: true })))
  const options = ['--include=dev', '--no-audit', '--no-fund', '--no-progress']
  const [program = '', ...args] = [...findNpm(), 'ci', ...options]
  const { code, output } = await runCaptured(program, args, { cwd: root })
  if (code === 0) return writeFile(stampPath(root), `${hashLockfile(root)}\n`)
  await rm(join(root, 'node_modules'), { recursive: true, force: true }).catch(() => {})
  throw new StepError(explainNpmFailure(code, output, await keepLog(logPath, output)))
}

/**
 * @param {number} code
 * @param {string} output of npm
 * @param {string} logPath empty when the log could not be written
 * @returns {string} one sentence
 */
export function explainNpmFailure(code, output, logPath) {
  const more = logPath && ` Toàn bộ thông báo nằm ở ${logPath}`
  if (/\bENOSPC\b|no space left/i.test(output)) {
    return 'Ổ đĩa đã đầy, không cài được thư viện. Hãy giải phóng dung lượng rồi chạy lại.'
  }
  if (code === 127) return 'Không tìm thấy npm. Hãy cài Node.js từ https://nodejs.org, trong đó có npm.'
  if (
    /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b/.test(output)
  ) {
    return `Không tải được thư viện vì mạng không thông tới kho npm. Hãy kiểm tra kết nối rồi chạy lại.${more}`
  }
  if (/\b(EACCES|EPERM|EROFS)\b/.test(output)) return `Không có quyền ghi khi cài thư viện.${more}`
  if (/\bEUSAGE\b/.test(output)) return `package-lock.json không khớp với package.json.${more}`
  const errors = output
    .split('\n')
    .filter((line) => /^npm (error|ERR!)/.test(line) && !/log of this run/.test(line))
  const last = errors.at(-1)?.replace(/^npm (error|ERR!)\s*/, '') || `npm kết thúc với mã ${code}`
  return `Cài thư viện không thành công: ${last}.${more}`
}

/**
 * npm's own record of a finished `npm ci` or `npm install` that somebody ran by hand counts as well.
 * @param {string} root
 */
function isInstalledByHand(root) {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const installed = readPackages(npmRecordPath(root))
  if (!wanted || !installed) return false
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true
    const found = installed[path]
    return found ? found.version === version : Boolean(optional || devOptional)
  })
}

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @param {string} path
 * @returns {Record<string, LockedPackage> | null}
 */
function readPackages(path) {
  const text = readText(path)
  return text === null ? null : JSON.parse(text).packages
}

/** npm tells its scripts where it is itself; that is the one whose configuration is in the environment. */
function findNpm() {
  const own = process.env.npm_execpath
  return own && basename(own) === 'npm-cli.js' ? [process.execPath, own] : ['npm']
}

/** @param {string} root */
function stampPath(root) {
  return join(root, 'node_modules', '.portal-lock')
}

/** @param {string} root */
function npmRecordPath(root) {
  return join(root, 'node_modules', '.package-lock.json')
}

/** @param {string} root */
function hashLockfile(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

/**
 * @param {string} path
 * @returns {string | null}
 */
function readText(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/**
 * @param {string} path
 * @param {string} text
 * @returns {Promise<string>} the path, or nothing when it cannot be written
 */
export async function keepLog(path, text) {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
    return path
  } catch {
    return ''
  }
}
