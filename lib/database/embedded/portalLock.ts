import { setTimeout as delay } from 'node:timers/promises'
import { SERVING_LOCK } from './advisoryLocks'
import { createBackgroundClient, type BackgroundClient } from './backgroundClient'

const RETRY_MS = 1000

export interface PortalLock {
  release(): Promise<void>
}

/**
 * Says "a portal is serving from this database" for as long as the process lives, on a connection of its own.
 * After a restart of the database the lock is taken again as soon as possible.
 * @returns `null` when another portal, in this process or any other, holds it
 * @throws the driver's error when the database cannot be reached
 */
export async function holdPortalLock(url: string): Promise<PortalLock | null> {
  let current = await tryHold(url)
  if (!current) return null
  let released = false

  const watch = (client: BackgroundClient) => {
    client.once('end', () => {
      current = null
      if (!released) void retake()
    })
  }
  const retake = async () => {
    while (!released && !current) {
      await delay(RETRY_MS, undefined, { ref: false })
      const client = await tryHold(url).catch(() => null)
      if (!client) continue
      if (released) return client.end().catch(() => {})
      current = client
      watch(client)
    }
  }
  watch(current)

  return {
    async release() {
      released = true
      current?.ref()
      await current?.end().catch(() => {})
    },
  }
}

/** A connection that holds the lock, or `null` when somebody else does. */
async function tryHold(url: string): Promise<BackgroundClient | null> {
  const client = createBackgroundClient(url)
  try {
    await client.connect()
    // A holder whose machine has vanished must not keep the lock for the two hours that TCP waits by default.
    await client.query(
      'set tcp_keepalives_idle = 30; set tcp_keepalives_interval = 10; set tcp_keepalives_count = 3',
    )
    const { rows } = await client.query('select pg_try_advisory_lock($1, $2) as held', [...SERVING_LOCK])
    if (rows[0].held) {
      client.unref()
      return client
    }
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
  await client.end()
  return null
}
