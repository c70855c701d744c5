import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import * as zlib from 'node:zlib'
import Negotiator from 'negotiator'

import type { Body, Encoding } from './finishedPage'

const brotli = promisify(zlib.brotliCompress)
const gzip = promisify(zlib.gzip)

/** Node has it from 22.15 on. */
type Compress = (bytes: Buffer) => Promise<Buffer>
const { zstdCompress } = zlib as {
  zstdCompress?: (bytes: Buffer, done: (error: Error | null, result: Buffer) => void) => void
}
const zstd = zstdCompress ? (promisify(zstdCompress) as Compress) : null

/** Measured on an article: from 8 on Brotli takes five to sixty times as long, for 1 to 8 % fewer bytes. */
const brotliQuality = 6

const compressBrotli: Compress = (bytes) =>
  brotli(bytes, {
    params: {
      [zlib.constants.BROTLI_PARAM_QUALITY]: brotliQuality,
      [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })

/** The same text in every coding that this Node has, compressed once. */
export const encode = async (text: string): Promise<Partial<Record<Encoding, Body>> & { identity: Body }> => {
  const identity = Buffer.from(text)
  const hash = createHash('sha256').update(identity).digest('base64url').slice(0, 22)
  const [br, gz, zs] = await Promise.all([
    compressBrotli(identity),
    gzip(identity, { level: 9 }),
    zstd ? zstd(identity) : null,
  ])
  const toBody = (bytes: Buffer, coding: string): Body => ({ bytes, etag: `"${hash}${coding}"` })
  return {
    identity: toBody(identity, ''),
    gzip: toBody(gz, '-gzip'),
    br: toBody(br, '-br'),
    ...(zs && { zstd: toBody(zs, '-zstd') }),
  }
}

const preferred: Encoding[] = ['br', ...(zstd ? (['zstd'] as const) : []), 'gzip', 'identity']
const remembered = new Map<string, Encoding>()
const rememberedAtMost = 200

/** The best coding that a client takes, by its `Accept-Encoding` (RFC 9110, section 12.5.3). */
export const chooseEncoding = (acceptEncoding = ''): Encoding => {
  const known = remembered.get(acceptEncoding)
  if (known) return known
  const negotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } })
  // Its published types are older than the option.
  const choose = negotiator.encoding.bind(negotiator) as (
    available: string[],
    options: object,
  ) => string | undefined
  const chosen = (choose(preferred, { preferred }) as Encoding | undefined) ?? 'identity'
  // Browsers send a handful of values; a stream of invented ones is answered, but not remembered.
  if (remembered.size < rememberedAtMost && acceptEncoding.length < 100)
    remembered.set(acceptEncoding, chosen)
  return chosen
}
