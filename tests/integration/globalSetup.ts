import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'

import { openEmbedded } from '@/lib/database/embedded/openEmbedded'

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the embedded Postgres that the test files make their databases in. */
    serverUrl: string
  }
}

/** One embedded Postgres for all integration tests, thrown away with its folder at the end. */
export default async function setup(project: TestProject) {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'portal-integration-'))
  const database = await openEmbedded({ dataDirectory })
  project.provide('serverUrl', database.url)

  return async () => {
    await database.close()
    await rm(dataDirectory, { recursive: true, force: true })
  }
}
