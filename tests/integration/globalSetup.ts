import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'

import { typescriptArgs } from '@/lib/commands/bootstrap/typescript.mjs'
import { openEmbedded } from '@/lib/database/embedded/openEmbedded'
import { createDatabase, TEMPLATE, toDatabaseUrl } from './databases'

const run = promisify(execFile)

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the embedded Postgres that the test files make their databases in. */
    serverUrl: string
  }
}

/**
 * One embedded Postgres for all integration tests, thrown away with its folder at the end. Its template is migrated
 * once, as `npm run migrate` does it; every test file gets a copy.
 */
export default async function setup(project: TestProject) {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'portal-integration-'))
  const database = await openEmbedded({ dataDirectory })
  await createDatabase(database.url, TEMPLATE)
  await run(process.execPath, [...typescriptArgs, 'lib/commands/migrate.ts'], {
    env: {
      ...process.env,
      DATABASE_URL: toDatabaseUrl(database.url, TEMPLATE),
      DATA_DIR: dataDirectory,
      PAYLOAD_SECRET: 'integration tests',
    },
  })
  project.provide('serverUrl', database.url)

  return async () => {
    await database.close()
    await rm(dataDirectory, { recursive: true, force: true })
  }
}
