import type { Payload } from 'payload'

import { DatabaseConnectionError } from '@/lib/database/connection'
import { DatabaseStartError } from '@/lib/database/embedded/errors'
import { openDatabase, type OpenDatabase } from '@/lib/database/open'
import { holdSetupLock } from '@/lib/database/setupLock'
import { ensureSecret, readEnvironment } from '@/lib/server/environment'
import { EnvironmentError } from '@/lib/server/environmentError'
import { StoreUnavailable } from '@/lib/storage/fileStore'

/**
 * Opens the portal's database for a command, whether the portal runs or not, does the work, closes it, and ends the
 * process with the code that the work gives (0 when it gives none).
 */
export const runCommand = async (work: () => Promise<number | void>): Promise<never> => {
  try {
    const environment = readEnvironment()
    process.env.PAYLOAD_SECRET = await ensureSecret(environment)
    const opening = openDatabase(environment, (line) => console.log(line))
    closeOnSignal(opening)
    const database = await opening
    process.env.DATABASE_URL = database.url
    try {
      process.exitCode = (await work()) ?? 0
    } finally {
      await database.close()
    }
  } catch (error) {
    reportError(error)
    process.exitCode = 1
  }
  // Payload's pool keeps a connection for ever, which would keep the process.
  process.exit()
}

/** An embedded server that this command started does not outlive it. */
const closeOnSignal = (opening: Promise<OpenDatabase>): void => {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, async () => {
      await opening.then((database) => database.close()).catch(() => {})
      process.exit(code)
    })
  }
}

/** What a person can put right is one line; anything else comes with its trace. */
export const reportError = (error: unknown): void => {
  const isExplained =
    error instanceof EnvironmentError ||
    error instanceof DatabaseStartError ||
    error instanceof DatabaseConnectionError ||
    error instanceof StoreUnavailable
  console.error(isExplained ? error.message : error)
}

/** Payload itself; loaded only now, since its configuration reads the environment that `runCommand` completes. */
export const loadPayload = async (): Promise<Payload> => {
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('@/payload.config'),
  ])
  return getPayload({ config })
}

/** Payload on a database that has every migration, also when the portal has never run on it. */
export const openPortal = async (): Promise<Payload> => {
  const payload = await loadPayload()
  const { migrate } = await import('@/lib/database/migrate')
  const lock = await holdSetupLock(process.env.DATABASE_URL ?? '')
  await migrate(payload).finally(() => lock.release())
  return payload
}
