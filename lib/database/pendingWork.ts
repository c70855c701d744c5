import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'

/** The key in Payload's key-value store under which the first set-up of a database is remembered. */
export const setupKey = 'setup'

/** By their files: loading them would load all of drizzle, which takes longer than everything else here. */
const listMigrations = async (): Promise<string[]> => {
  const files = await readdir(fileURLToPath(new URL('migrations', import.meta.url)))
  return files.flatMap((file) => file.match(/^(\d{8}_.+)\.ts$/)?.[1] ?? [])
}

/**
 * Whether a database still needs migrations, its first admin or its first set-up. Asked in plain SQL, so that a
 * start that has nothing to do need not load Payload for it.
 */
export const hasPendingWork = async (url: string): Promise<boolean> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const isEmpty = await client.query(`SELECT to_regclass('payload_migrations') IS NULL AS "isEmpty"`)
    if (isEmpty.rows[0].isEmpty) return true
    const applied = await client.query('SELECT name FROM payload_migrations')
    const names = new Set(applied.rows.map(({ name }) => name))
    if ((await listMigrations()).some((name) => !names.has(name))) return true
    const state = await client.query(
      'SELECT EXISTS (SELECT FROM users) AND EXISTS (SELECT FROM payload_kv WHERE key = $1) AS done',
      [setupKey],
    )
    return !state.rows[0].done
  } finally {
    await client.end()
  }
}
