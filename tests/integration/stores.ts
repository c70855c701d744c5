import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import S3rver from '@20minutes/s3rver'
import { afterAll, beforeAll } from 'vitest'

/** Where files may be kept; what a story tells is true of each. */
export const stores = ['disk', 's3'] as const
export type StoreKind = (typeof stores)[number]

/** The key that the server for tests knows. */
const key = 'S3RVER'
const bucket = 'anh-cua-hoi'

interface Bucket {
  /** Nobody answers at its address any more. */
  goDown(): Promise<void>
  comeBack(): Promise<void>
}

/** A real S3 server of its own, on the loopback, which the environment names until the last test of the block. */
export const useBucket = (): Bucket => {
  let directory: string
  let server: Server
  let port = 0

  const comeBack = async () => {
    const s3 = new S3rver({
      address: '127.0.0.1',
      port,
      directory,
      silent: true,
      vhostBuckets: false,
      // It reckons those of lists otherwise than Amazon does. A key that it does not know, it refuses.
      allowMismatchedSignatures: true,
      configureBuckets: [{ name: bucket, configs: [] }],
    })
    await s3.run()
    server = s3.httpServer
    port = (server.address() as AddressInfo).port
  }
  const goDown = async () => {
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }

  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'portal-bucket-'))
    await comeBack()
    Object.assign(process.env, {
      S3_BUCKET: bucket,
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_ACCESS_KEY_ID: key,
      S3_SECRET_ACCESS_KEY: key,
      S3_PREFIX: 'cong',
    })
  })

  afterAll(async () => {
    for (const name of Object.keys(process.env)) if (name.startsWith('S3_')) delete process.env[name]
    if (server?.listening) await goDown()
    await rm(directory, { recursive: true, force: true })
  })

  return { goDown, comeBack }
}

/** The store that a block of tests is about. */
export const useStore = (kind: StoreKind): void => {
  if (kind === 's3') useBucket()
}
