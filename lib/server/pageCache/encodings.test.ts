import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

import { chooseEncoding, encode } from './encodings'

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['gzip;q=0.5, br;q=0', 'gzip'],
  ['', 'identity'],
  ['identity', 'identity'],
  ['*;q=0, identity', 'identity'],
  ['deflate', 'identity'],
])('a client that takes %j gets %s', (accepted, encoding) => {
  // Where Node has zstd as well, Brotli still comes first.
  expect(chooseEncoding(accepted)).toBe(encoding)
  expect(chooseEncoding(accepted)).toBe(encoding)
})

it('every coding gives the same text back', async () => {
  const text = 'Hội Khuyến học '.repeat(500)

  const bodies = await encode(text)

  expect(bodies.identity.bytes.toString()).toBe(text)
  expect(brotliDecompressSync(bodies.br?.bytes as Buffer).toString()).toBe(text)
  expect(gunzipSync(bodies.gzip?.bytes as Buffer).toString()).toBe(text)
})

it('the same text has the same ETag, another text another one', async () => {
  const [one, same, other] = await Promise.all(['a', 'a', 'b'].map(encode))

  expect(one?.br?.etag).toBe(same?.br?.etag)
  expect(one?.br?.etag).not.toBe(other?.br?.etag)
})
