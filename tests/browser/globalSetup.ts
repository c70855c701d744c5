import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'

import { startPortalProcess, waitForPictures } from './portalProcess'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the portal under test, without a slash at its end. */
    baseUrl: string
  }
}

/** The production build with the demo, started as `npm start` does, on an embedded Postgres of its own. */
export default async function setup(project: TestProject) {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'portal-browser-'))
  const portal = await startPortalProcess(dataDirectory)
  await waitForPictures(portal.baseUrl)
  project.provide('baseUrl', portal.baseUrl)

  return async () => {
    await portal.stop()
    await rm(dataDirectory, { recursive: true, force: true })
  }
}
