import { setTimeout as delay } from 'node:timers/promises'
import { APPLICATION_PREFIX } from './address'
import { PRESENCE_LOCK } from './advisoryLocks'
import type { BackgroundClient } from './backgroundClient'

const RETRY_MS = 500
const FOREIGN_CLIENT_PATIENCE_MS = 500
const LEAVE_MS = 2000

export interface Presence {
  /** Ends the presence. `stop` runs when no other process uses the server, and nobody can arrive while it runs. */
  leave(stop: () => Promise<void>): Promise<void>
}

/** Announces a process on a fresh connection; waits while the last one who leaves is stopping the server. */
export async function announce(client: BackgroundClient): Promise<void> {
  await client.query("set lock_timeout = '15s'")
  await client.query('select pg_advisory_lock_shared($1, $2)', [...PRESENCE_LOCK])
}

/**
 * Keeps a process announced for as long as it runs, and brings a server back that was killed under it.
 * @param first an announced connection
 * @param rejoin gives a new one, starting the server when it is down
 */
export function keepPresence(first: BackgroundClient, rejoin: () => Promise<BackgroundClient>): Presence {
  let current: BackgroundClient | null = null
  let leaving = false
  let restoring = Promise.resolve()

  const watch = (client: BackgroundClient) => {
    current = client
    // A command that is done must not hang because it forgot to close its database.
    client.unref()
    client.on('error', () => {})
    client.once('end', () => {
      current = null
      if (!leaving) restoring = restore()
    })
  }
  const restore = async () => {
    while (!leaving) {
      const client = await rejoin().catch(() => null)
      if (client && leaving) return client.end()
      if (client) return watch(client)
      await delay(RETRY_MS, undefined, { ref: false })
    }
  }
  watch(first)

  return {
    async leave(stop) {
      leaving = true
      await withTimeout(restoring, undefined)
      const client = current
      if (!client) return
      client.ref()
      if (await withTimeout(isLast(client), false)) await stop()
      await withTimeout(client.end(), undefined)
    },
  }
}

/** When true, the exclusive lock is held: newcomers wait for it, and find the server gone. */
async function isLast(client: BackgroundClient): Promise<boolean> {
  await client.query('select pg_advisory_unlock_shared($1, $2)', [...PRESENCE_LOCK])
  const { rows } = await client.query('select pg_try_advisory_lock($1, $2) as alone', [...PRESENCE_LOCK])
  if (!rows[0].alone) return false
  // Somebody's psql or pg_dump is asked nothing either, but gets a moment to end.
  const deadline = Date.now() + FOREIGN_CLIENT_PATIENCE_MS
  while (await hasForeignClient(client)) {
    if (Date.now() > deadline) return false
    await delay(50)
  }
  return true
}

async function hasForeignClient(client: BackgroundClient): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from pg_stat_activity
      where backend_type = 'client backend' and application_name not like $1 limit 1`,
    [`${APPLICATION_PREFIX}%`],
  )
  return rowCount !== 0
}

/** A server that hangs must not keep the portal from ending: what fails or takes too long gives `fallback`. */
async function withTimeout<T>(work: Promise<T>, fallback: T): Promise<T> {
  const done = new AbortController()
  const timeout = delay(LEAVE_MS, fallback, { signal: done.signal })
  const result = await Promise.race([work, timeout]).catch(() => fallback)
  done.abort()
  await timeout.catch(() => {})
  return result
}
