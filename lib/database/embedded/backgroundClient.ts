import { Client } from 'pg'

const CONNECT_MS = 10_000

/**
 * A connection that lives as long as its process. With `unref` it does not keep the process from ending by itself.
 * node-postgres has both methods, its published types do not.
 */
export type BackgroundClient = Client & { ref(): void; unref(): void }

export function createBackgroundClient(connectionString: string): BackgroundClient {
  const client = new Client({ connectionString, keepAlive: true, connectionTimeoutMillis: CONNECT_MS })
  // Without a listener a lost connection would end the process; `end` follows every `error`.
  client.on('error', () => {})
  return client as BackgroundClient
}
