import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

import { chooseEncoding, encode, encodeThoroughly } from './encodings'

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

it('thorough compression is the same text in fewer bytes, under another ETag that knows the earlier one', async () => {
  const text = Array.from({ length: 400 }, (_, number) => `Suất học bổng thứ ${number * 7919}. `).join('')
  const quick = await encode(text)

  const thorough = await encodeThoroughly(quick)

  expect(brotliDecompressSync(thorough.br?.bytes as Buffer).toString()).toBe(text)
  expect(thorough.br?.bytes.length).toBeLessThan(quick.br?.bytes.length ?? 0)
  expect(thorough.br?.etag).not.toBe(quick.br?.etag)
  expect(thorough.br?.earlierEtag).toBe(quick.br?.etag)
  expect(thorough.gzip).toBe(quick.gzip)
})
