import { once } from 'node:events'
import type { Server } from 'node:http'
import { Client } from 'pg'

import type { Environment } from './environment'
import { createFront } from './front'

/** Requests under way may end within this time; then their connections are cut. */
const patience = 3000

/** A database that does not answer within this time cannot serve a page either. */
const databaseTimeout = 2000

export interface Portal {
  close(): Promise<void>
}

/**
 * Starts Next behind the front, listens, and resolves when the home page has been rendered once.
 * @throws when Next cannot start, the port is taken, or the home page fails
 */
export const startPortal = async (
  { host, port }: Environment,
  { isDevelopment }: { isDevelopment: boolean },
): Promise<Portal> => {
  const { default: next } = await import('next')
  const app = next({ dev: isDevelopment, hostname: host, port, turbopack: isDevelopment })
  await app.prepare()

  let isWarm = false
  const handle = app.getRequestHandler()
  const server = createFront({ handle, isReady: async () => isWarm && (await databaseAnswers()) })
  const upgrade = app.getUpgradeHandler()
  server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head))
  server.listen(port, host)
  await once(server, 'listening')

  await warmUp(`http://${host.includes(':') ? `[${host}]` : host}:${port}/`)
  isWarm = true
  return {
    close: async () => {
      await closeServer(server)
      await app.close()
    },
  }
}

/** The first rendering loads Payload and connects it; a reader does not wait for that. */
const warmUp = async (address: string): Promise<void> => {
  const response = await fetch(address.replace('0.0.0.0', '127.0.0.1').replace('[::]', '[::1]'))
  await response.text()
  if (!response.ok) throw new Error(`Trang chủ không mở được (HTTP ${response.status}).`)
}

const databaseAnswers = async (): Promise<boolean> => {
  const client = new Client({
    connectionString: process.env.DATABASE_URL,
    connectionTimeoutMillis: databaseTimeout,
    query_timeout: databaseTimeout,
  })
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

const closeServer = async (server: Server): Promise<void> => {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearTimeout(timer)
}
