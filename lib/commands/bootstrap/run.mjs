import { join } from 'node:path'
import { runInForeground } from './childProcess.mjs'
import { prepare, ROOT } from './prepare.mjs'
import { StepError } from './steps.mjs'
import { typescriptArgs } from './typescript.mjs'

/**
 * Prepares, serves until told to stop, and ends the process with the server's exit code.
 * @param {{ isDevelopment?: boolean }} [options] in development nothing is built beforehand, and pages reload
 */
export async function startPortal({ isDevelopment = false } = {}) {
  try {
    await prepare({ build: !isDevelopment, listen: readAddress() })
    const server = join(ROOT, 'lib', 'commands', 'serve.ts')
    const NODE_ENV = isDevelopment ? 'development' : 'production'
    /** @type {NodeJS.ProcessEnv} */
    const env = { ...process.env, NODE_ENV, NEXT_TELEMETRY_DISABLED: '1' }
    const args = [...typescriptArgs, server, ...(isDevelopment ? ['--dev'] : [])]
    process.exit(await runInForeground(args, { cwd: ROOT, env }))
  } catch (error) {
    if (!(error instanceof StepError)) console.error(error)
    else if (!error.reported) console.error(error.message)
    process.exit(1)
  }
}

/** Only what the port check needs: `lib/server/environment.ts` checks everything, once TypeScript can run. */
function readAddress() {
  const host = process.env.HOST?.trim() || '127.0.0.1'
  const port = Number(process.env.PORT?.trim() || 3000)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return { host, port }
  throw new StepError(`PORT phải là một số từ 1 đến 65535, không phải “${process.env.PORT}”.`)
}
