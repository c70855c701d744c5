import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

import { typescriptArgs } from '@/lib/commands/bootstrap/typescript.mjs'

export const admin = { email: 'quantri@example.org', password: 'mat-khau-thu-nghiem-1' }

export interface PortalProcess {
  /** Address without a slash at its end. */
  baseUrl: string
  pid: number
  /** From the start of the process to its line “Sẵn sàng”. */
  readyAfterMs: number
  stop(): Promise<void>
}

/** Resolves when no picture waits for its AVIFs any more: from then on pages stay as they are. */
export const waitForPictures = async (baseUrl: string): Promise<void> => {
  for (;;) {
    const response = await fetch(`${baseUrl}/api/images?limit=1&depth=0&where[avif][equals]=pending`)
    const { totalDocs } = (await response.json()) as { totalDocs: number }
    if (totalDocs === 0) return
    await wait(250)
  }
}

/** What runs the production build: the server alone, or all that `npm start` does. */
const serverArgs = [...typescriptArgs, 'lib/commands/serve.ts']
export const startCommandArgs = ['lib/commands/start.mjs']

export const getFreePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

export const buildEnvironment = (dataDirectory: string, port: number): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  DATA_DIR: dataDirectory,
  DATABASE_URL: '',
  PAYLOAD_SECRET: '',
  SITE_URL: '',
  HOST: '127.0.0.1',
  PORT: String(port),
  DEMO: '1',
  ADMIN_EMAIL: admin.email,
  ADMIN_PASSWORD: admin.password,
})

interface StartOptions {
  /** Of node. */
  args?: string[]
  /** Gets the way to stop it as soon as there is something to stop. */
  onSpawn?: (stop: () => Promise<void>) => void
  /** On top of those of a portal with the demo. */
  environment?: Record<string, string>
  /** File descriptor for what it complains about; without one, this process shows it. */
  errorLog?: number
}

/**
 * The production build with the demo, on a free port and an embedded Postgres in the data directory.
 * @throws when it ends before it is ready
 */
export const startPortalProcess = async (
  dataDirectory: string,
  { args = serverArgs, onSpawn, environment, errorLog }: StartOptions = {},
): Promise<PortalProcess> => {
  const port = await getFreePort()
  const begun = performance.now()
  const portal = spawn(process.execPath, args, {
    env: { ...buildEnvironment(dataDirectory, port), ...environment },
    // Out of the terminal's reach: whoever started it stops it, and losing the channel ends it too.
    detached: true,
    stdio: ['ignore', 'pipe', errorLog ?? 'inherit', 'ipc'],
  })
  const exited = once(portal, 'exit')
  const stop = async () => {
    portal.kill('SIGTERM')
    await exited
  }
  onSpawn?.(stop)

  let output = ''
  await new Promise<void>((resolve, reject) => {
    portal.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('Sẵn sàng: ')) resolve()
    })
    portal.once('error', reject)
    portal.once('exit', () => reject(new Error(`The portal ended before it was ready:\n${output}`)))
  })
  const readyAfterMs = performance.now() - begun
  return { baseUrl: `http://127.0.0.1:${port}`, pid: portal.pid ?? 0, readyAfterMs, stop }
}
