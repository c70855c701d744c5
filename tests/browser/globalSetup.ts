import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'

import { typescriptArgs } from '@/lib/commands/bootstrap/typescript.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the portal under test, without a slash at its end. */
    baseUrl: string
  }
}

export const admin = { email: 'quantri@example.org', password: 'mat-khau-thu-nghiem-1' }

const getFreePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

/** The production build with the demo, started as `npm start` does, on an embedded Postgres of its own. */
export default async function setup(project: TestProject) {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'portal-browser-'))
  const port = await getFreePort()
  const portal = spawn(process.execPath, [...typescriptArgs, 'lib/commands/serve.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: dataDirectory,
      DATABASE_URL: '',
      PAYLOAD_SECRET: '',
      SITE_URL: '',
      HOST: '127.0.0.1',
      PORT: String(port),
      DEMO: '1',
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(portal, 'exit')

  await new Promise<void>((resolve, reject) => {
    let output = ''
    portal.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('Sẵn sàng: ')) resolve()
    })
    portal.once('exit', () => reject(new Error(`The portal ended before it was ready:\n${output}`)))
  })
  project.provide('baseUrl', `http://127.0.0.1:${port}`)

  return async () => {
    portal.kill('SIGTERM')
    await exited
    await rm(dataDirectory, { recursive: true, force: true })
  }
}
