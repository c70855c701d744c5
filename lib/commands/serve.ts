/** Serves the portal until it is told to stop. `start.mjs` runs it when everything is installed and built. */
import { fileURLToPath } from 'node:url'

import { holdPortalLock } from '@/lib/database/embedded/portalLock'
import { openDatabase } from '@/lib/database/open'
import { hasPendingWork } from '@/lib/database/pendingWork'
import { ensureSecret, readEnvironment, type Environment } from '@/lib/server/environment'
import { EnvironmentError } from '@/lib/server/environmentError'
import { runInForeground } from './bootstrap/childProcess.mjs'
import { createSteps } from './bootstrap/steps.mjs'
import { typescriptArgs } from './bootstrap/typescript.mjs'
import { reportError } from './runCommand'

const isDevelopment = process.argv.includes('--dev')
const steps = createSteps()

/** What has been opened so far, and is closed in the opposite order. */
const closers: (() => Promise<void>)[] = []
let stopping: Promise<void> | undefined

const stop = (code: number): Promise<void> =>
  (stopping ??= (async () => {
    for (const close of closers.reverse()) await close().catch(reportError)
    process.exit(code)
  })())

const setUp = async (environment: Environment): Promise<void> => {
  const setup = fileURLToPath(new URL('setup.ts', import.meta.url))
  const code = await runInForeground([...typescriptArgs, setup], { cwd: process.cwd(), env: process.env })
  if (code !== 0)
    throw new EnvironmentError(`Chưa chuẩn bị được cơ sở dữ liệu (${environment.dataDirectory}).`)
}

const serve = async (): Promise<void> => {
  const environment = readEnvironment()
  process.env.PAYLOAD_SECRET = await ensureSecret(environment)

  const opening = openDatabase(environment, (line) => console.log(line))
  // Loads while Postgres starts; an error comes again where it is awaited.
  const loading = import('@/lib/server/portal')
  const next = loading.then(({ prepareNext }) => prepareNext(environment, isDevelopment))
  next.catch(() => {})
  // Whoever is told to stop meanwhile stops the database as well.
  closers.push(async () => (await opening.catch(() => null))?.close())
  const database = await steps.run('Cơ sở dữ liệu', () => opening)
  process.env.DATABASE_URL = database.url
  if (!environment.databaseUrl) {
    const lock = await holdPortalLock(database.url)
    if (!lock)
      throw new EnvironmentError(`Một cổng khác đang chạy trên thư mục ${environment.dataDirectory}.`)
    closers.push(() => lock.release())
  }
  if (await hasPendingWork(database.url)) await setUp(environment)

  const portal = await steps.run('Mở cổng', async () => {
    const { startPortal } = await loading
    return startPortal(environment, { app: await next, isDevelopment })
  })
  closers.push(() => portal.close())
  console.log(`Sẵn sàng: ${environment.siteUrl}`)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0))
// The process that started this one is gone.
process.on('disconnect', () => void stop(0))

// A reader of the output that went away, as in `npm start | head`, is no reason to fall over.
process.stdout.on('error', () => {})

await serve().catch((error) => {
  // What breaks because everything is being closed is no error.
  if (!stopping) reportError(error)
  return stop(1)
})
