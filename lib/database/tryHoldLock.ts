import { Client } from 'pg'

/**
 * Takes a session-level advisory lock on a connection of its own, without waiting.
 * @returns null when somebody else holds it
 * @throws the driver's error when the database cannot be reached
 */
export const tryHoldLock = async (
  url: string,
  lock: readonly [number, number],
): Promise<{ release(): Promise<void> } | null> => {
  const client = new Client({ connectionString: url, keepAlive: true })
  // Losing the connection frees the lock; whoever works on finds the database gone by itself.
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query('SELECT pg_try_advisory_lock($1, $2) AS held', [...lock])
    if (rows[0].held) return { release: () => client.end().catch(() => {}) }
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
  await client.end()
  return null
}
