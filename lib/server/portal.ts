import { once } from 'node:events'
import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { Client } from 'pg'

import type { Environment } from './environment'
import { createFront } from './front'
import { openDevelopmentReader } from './openDevelopmentReader'
import { openReaders } from './openReaders'
import { releaseAbortStacks } from './releaseAbortStacks'

/** Requests under way may end within this time; then their connections are cut. */
const patience = 3000

/** A database that does not answer within this time cannot serve a page either. */
const databaseTimeout = 2000

export interface Portal {
  close(): Promise<void>
}

/** Next, ready to answer. It needs no database yet, so both can start at the same time. */
export const prepareNext = async ({ host, port }: Environment, isDevelopment: boolean) => {
  releaseAbortStacks()
  const { default: next } = await import('next')
  const app = next({ dev: isDevelopment, hostname: host, port, turbopack: isDevelopment })
  await app.prepare()
  return app
}

interface PortalOptions {
  app: Awaited<ReturnType<typeof prepareNext>>
  isDevelopment: boolean
}

/**
 * Puts Next behind the front, listens, and resolves when the pages that readers come to first are at hand.
 * @throws when the port is taken, or the home page fails
 */
export const startPortal = async (
  environment: Environment,
  { app, isDevelopment }: PortalOptions,
): Promise<Portal> => {
  const { host, port } = environment
  let isOpen = false
  const handle = app.getRequestHandler()
  const readers = isDevelopment ? null : await openReaders(environment, handle)
  const server = createFront({
    handle,
    // Who asks a moment too early waits for that moment.
    isReady: async () => {
      await readers?.isWarm()
      return isOpen && (await databaseAnswers())
    },
    answerReader: readers?.answer ?? (await openDevelopmentReader(environment, handle)),
    findReady: readers?.findReady,
    catchUp: readers?.catchUp,
  })
  // In development, hot reload keeps such connections, also one of Payload's to this very server.
  const upgraded = new Set<Duplex>()
  server.on('upgrade', (_, socket) => {
    upgraded.add(socket)
    socket.once('close', () => upgraded.delete(socket))
  })
  server.listen(port, host)
  await once(server, 'listening')

  if (readers) await readers.warmUp()
  else await visit(`http://${host.includes(':') ? `[${host}]` : host}:${port}/`)
  isOpen = true
  return {
    close: async () => {
      for (const socket of upgraded) socket.destroy()
      await closeServer(server)
      await readers?.close()
      await app.close()
    },
  }
}

/** The first rendering loads Payload and connects it; whoever develops does not wait for that. */
const visit = async (address: string): Promise<void> => {
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
