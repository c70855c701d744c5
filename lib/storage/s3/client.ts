import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3'

import type { S3Settings } from './settings'

// It would tell whoever starts the portal, in English, what package.json says of Node.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true'

/** Milliseconds. A portal whose store is gone says so soon, and does not collect requests that wait. */
const connectionTimeout = 3_000
/** Without a byte in either direction: as long as a reader on a slow line may take what has come so far. */
const socketTimeout = 60_000
/** Each reader of a large file holds one; who waits for one counts as not connected. */
const maxSockets = 256

/** For our own client and for Payload's adapter alike. */
export const toClientConfig = ({
  endpoint,
  region,
  accessKeyId,
  secretAccessKey,
  forcePathStyle,
}: S3Settings): S3ClientConfig => ({
  endpoint,
  region,
  credentials: { accessKeyId, secretAccessKey },
  forcePathStyle,
  maxAttempts: 2,
  // Many stores that speak S3 do not know Amazon's newer checksums; TLS watches over the way there.
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
  requestHandler: {
    connectionTimeout,
    socketTimeout,
    httpAgent: { keepAlive: true, maxSockets },
    httpsAgent: { keepAlive: true, maxSockets },
  },
})

/** The portal's build may hold this module more than once; one set of connections serves all. */
const key = Symbol.for('portal.s3Clients')
const shared = globalThis as { [key]?: Map<string, S3Client> }

export const openClient = (settings: S3Settings): S3Client => {
  const clients = (shared[key] ??= new Map())
  const name = JSON.stringify(settings)
  const known = clients.get(name)
  if (known) return known
  const client = new S3Client(toClientConfig(settings))
  clients.set(name, client)
  return client
}
