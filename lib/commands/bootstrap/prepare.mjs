import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, isBuilt } from './build.mjs'
import { install, isInstalled } from './install.mjs'
import { findNodeProblem } from './nodeVersion.mjs'
import { withLock } from './prepareLock.mjs'
import { checkDataDirectory, checkPortIsFree, checkProjectDirectory } from './requirements.mjs'
import { createSteps, StepError } from './steps.mjs'

/** The project folder, wherever the command was called from. */
export const ROOT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))

/**
 * Brings the folder to where the portal can run: checks first, then installs and builds what is missing or out of
 * date. Shared by `npm start`, `npm test` and `npm run dev`.
 * @param {object} options
 * @param {boolean} options.build whether a production build is needed
 * @param {{ host: string, port: number }} [options.listen] an address that must be free
 * @param {string} [options.root]
 * @param {import('./steps.mjs').Steps} [options.steps]
 * @returns {Promise<void>}
 * @throws {StepError}
 */
export async function prepare({ build: needsBuild, listen, root = ROOT, steps = createSteps() }) {
  const dataDirectory = resolve(root, process.env.DATA_DIR?.trim() || '.data')
  const isReady = () => isInstalled(root) && (!needsBuild || isBuilt(root))
  let ready = false
  await steps.run('Kiểm tra máy', async () => {
    const problem = findNodeProblem()
    if (problem) throw new StepError(problem)
    await checkDataDirectory(dataDirectory)
    if (listen) await checkPortIsFree(listen.host, listen.port)
    ready = isReady()
    if (!ready) await checkProjectDirectory(root)
  })
  if (ready) return
  const logPath = (/** @type {string} */ name) => join(dataDirectory, 'logs', name)
  const work = async () => {
    if (!isInstalled(root)) {
      await steps.run('Cài đặt thư viện', () => install(root, logPath('install.log')))
    }
    if (needsBuild && !isBuilt(root)) {
      await steps.run('Dựng trang', () => build(root, logPath('build.log')))
    }
  }
  await withLock(join(root, '.data', 'prepare.lock'), work)
}
