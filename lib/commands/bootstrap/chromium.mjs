import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runCaptured } from './childProcess.mjs'
import { StepError } from './steps.mjs'

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macPrograms = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** @param {string} path */
const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @returns {string | undefined} path of the browser of `CHROMIUM_PATH`, else of the system's */
export function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) {
    if (isExecutable(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH
    throw new StepError(
      `CHROMIUM_PATH trỏ đến ${env.CHROMIUM_PATH}, nơi không có chương trình nào chạy được.`,
    )
  }
  const directories = (env.PATH ?? '').split(delimiter).filter(Boolean)
  return [
    ...directories.flatMap((directory) => programs.map((name) => join(directory, name))),
    ...macPrograms,
  ].find(isExecutable)
}

/**
 * The browser for the tests: found, else installed where that can be done (Debian and its kin, as root).
 * @returns {Promise<string>} its path
 * @throws {StepError} that says what to install
 */
export async function ensureChromium() {
  const found = findChromium()
  if (found) return found
  if (process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const options = { cwd: process.cwd(), env }
    await runCaptured('apt-get', ['update', '-q'], options)
    await runCaptured('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], options)
    const installed = findChromium()
    if (installed) return installed
  }
  throw new StepError(
    'Không tìm thấy trình duyệt Chromium để kiểm thử. Hãy cài gói chromium (Debian: apt-get install chromium) ' +
      'hoặc đặt CHROMIUM_PATH.',
  )
}
