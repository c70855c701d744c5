import { expect, it } from 'vitest'

import { readClient } from './clientAddress'

const read = (remoteAddress: string, forwarded?: string) =>
  readClient({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } } as never)

it.each([
  ['203.0.113.5', undefined, '203.0.113.5'],
  ['203.0.113.5', '198.51.100.1', '203.0.113.5'],
  ['127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['127.0.0.1', '192.0.2.9, 198.51.100.1', '198.51.100.1'],
  ['::ffff:10.0.0.2', '198.51.100.1', '198.51.100.1'],
  ['127.0.0.1', undefined, '127.0.0.1'],
  ['2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2'],
  ['2001:db8:1:2::9', undefined, '2001:db8:1:2'],
  ['2001:0db8::9', undefined, '2001:db8:0:0'],
  ['::1', '2001:db8:1:2:ffff::1', '2001:db8:1:2'],
])('from %s, forwarded for %s: %s', (peer, forwarded, client) => {
  expect(read(peer, forwarded)).toBe(client)
})
