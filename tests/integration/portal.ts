import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import type { Payload } from 'payload'
import { afterAll, beforeAll, inject } from 'vitest'

export interface TestPortal {
  payload: Payload
  dataDirectory: string
}

/**
 * A portal with a migrated database and a DATA_DIR of its own for one test file, as it is before the first admin.
 * The object is filled before the first test and thrown away after the last.
 */
export const useTestPortal = (): TestPortal => {
  const portal = {} as TestPortal
  const name = `portal_${randomBytes(6).toString('hex')}`
  const serverUrl = inject('serverUrl')

  beforeAll(async () => {
    await onServer(serverUrl, `CREATE DATABASE ${name}`)
    portal.dataDirectory = await mkdtemp(path.join(tmpdir(), 'portal-files-'))
    process.env.DATABASE_URL = toDatabase(serverUrl, name)
    process.env.DATA_DIR = portal.dataDirectory
    process.env.PAYLOAD_SECRET = 'integration tests'
    const { getPayload } = await import('payload')
    const { default: config } = await import('@/payload.config')
    const { migrate } = await import('@/lib/database/migrate')
    portal.payload = await getPayload({ config })
    await migrate(portal.payload)
  })

  afterAll(async () => {
    await portal.payload?.destroy()
    await onServer(serverUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await rm(portal.dataDirectory, { recursive: true, force: true })
  })

  return portal
}

const toDatabase = (url: string, name: string): string => url.replace(/\/[^/?]*(\?|$)/, `/${name}$1`)

const onServer = async (serverUrl: string, statement: string): Promise<void> => {
  const client = new Client({ connectionString: toDatabase(serverUrl, 'postgres') })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
