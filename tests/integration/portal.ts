import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, inject } from 'vitest'

import { createDatabase, dropDatabase, TEMPLATE, toDatabaseUrl } from './databases'

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
    await createDatabase(serverUrl, name, TEMPLATE)
    portal.dataDirectory = await mkdtemp(path.join(tmpdir(), 'portal-files-'))
    process.env.DATABASE_URL = toDatabaseUrl(serverUrl, name)
    process.env.DATA_DIR = portal.dataDirectory
    process.env.PAYLOAD_SECRET = 'integration tests'
    const { getPayload } = await import('payload')
    const { default: config } = await import('@/payload.config')
    portal.payload = await getPayload({ config })
  })

  afterAll(async () => {
    await portal.payload?.destroy()
    await dropDatabase(serverUrl, name)
    await rm(portal.dataDirectory, { recursive: true, force: true })
  })

  return portal
}
