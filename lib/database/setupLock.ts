import { Client } from 'pg'

import { SETUP_LOCK } from './embedded/advisoryLocks'

/** Waits until no other process sets up or migrates this database, and keeps all others waiting until released. */
export const holdSetupLock = async (url: string): Promise<{ release(): Promise<void> }> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query('SELECT pg_advisory_lock($1, $2)', [...SETUP_LOCK])
  return { release: () => client.end() }
}
