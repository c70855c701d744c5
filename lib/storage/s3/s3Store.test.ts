import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { S3Client } from '@aws-sdk/client-s3'
import { afterEach, expect, it } from 'vitest'

import { isUnavailable } from '../fileStore'
import { toClientConfig } from './client'
import { createS3Store } from './s3Store'
import type { S3Settings } from './settings'

let server: Server | undefined

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** A bucket that answers as told: what a server for tests does not do, and those of others may. */
const openBucket = async (answer: RequestListener, more: object = {}) => {
  server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const settings: S3Settings = {
    bucket: 'anh',
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'us-east-1',
    accessKeyId: 'khoa',
    secretAccessKey: 'bi-mat',
    prefix: '',
    forcePathStyle: true,
  }
  const client = new S3Client(toClientConfig(settings))
  return createS3Store({ client, bucket: 'anh', folder: 'cong/images/', ...more })
}

const toPage = (keys: string[], next?: string): string =>
  `<?xml version="1.0"?><ListBucketResult><IsTruncated>${next !== undefined}</IsTruncated>` +
  (next ? `<NextContinuationToken>${next}</NextContinuationToken>` : '') +
  keys.map((key) => `<Contents><Key>${key}</Key><Size>1</Size></Contents>`).join('') +
  '</ListBucketResult>'

it('a list that comes in pages is read to its end, without the folder itself', async () => {
  const asked: (string | null)[] = []
  const store = await openBucket((request, response) => {
    const query = new URL(request.url ?? '', 'http://s3').searchParams
    asked.push(query.get('continuation-token'))
    expect([query.get('prefix'), query.get('delimiter')]).toEqual(['cong/images/', '/'])
    response.setHeader('Content-Type', 'application/xml')
    if (query.get('continuation-token') === 'tiep') response.end(toPage(['cong/images/ba.jpg']))
    else response.end(toPage(['cong/images/', 'cong/images/mot.jpg', 'cong/images/hai.jpg'], 'tiep'))
  })

  expect(await store.list()).toEqual(['mot.jpg', 'hai.jpg', 'ba.jpg'])
  expect(asked).toEqual([null, 'tiep'])
})

it('a bucket that takes a request and says nothing is given up', async () => {
  const store = await openBucket(() => {}, { patience: { whole: 100, stream: 100 } })

  expect(await store.read('a.jpg').catch(isUnavailable)).toBe(true)
  expect(await store.put(new Map([['a.jpg', Buffer.from('a')]])).catch(isUnavailable)).toBe(true)
  expect(await store.open('a.jpg').catch(isUnavailable)).toBe(true)
})

it('a stream that has begun may take its time', async () => {
  const store = await openBucket(
    (_, response) => {
      response.writeHead(200, { 'Content-Length': '4' }).write('hai ')
      setTimeout(() => response.end(), 300)
    },
    { patience: { whole: 100, stream: 100 } },
  )

  const { stream, size } = await store.open('a.jpg')

  expect([size, await text(stream)]).toEqual([4, 'hai '])
})

it('a file that stops in the middle is no file', async () => {
  const store = await openBucket(
    (_, response) => void response.writeHead(200, { 'Content-Length': '1000' }).write('nửa tệp'),
    { patience: { whole: 100, stream: 100 } },
  )

  expect(await store.read('a.jpg').catch(isUnavailable)).toBe(true)
})

it('a refusal is no missing file, and one that is missing is no refusal', async () => {
  const store = await openBucket((request, response) => {
    response.writeHead(request.url?.includes('cam') ? 403 : 404).end()
  })

  expect(await store.measure('khong-co.jpg')).toBeNull()
  expect(await store.measure('cam.jpg').catch(isUnavailable)).toBe(true)
})

it('what cannot be put is said when all others have ended, so that nothing is written after it is cleared away', async () => {
  let underWay = 0
  let refuse = () => {}
  const store = await openBucket((request, response) => {
    request.resume()
    if (request.url?.includes('hong')) {
      refuse = () => void response.writeHead(403).end()
      return
    }
    underWay += 1
    // The refusal comes when the others are on their way.
    if (underWay === 2) refuse()
    setTimeout(() => {
      underWay -= 1
      response.end()
    }, 300)
  })

  const files = new Map(['hong.jpg', 'mot.jpg', 'hai.jpg'].map((name) => [name, Buffer.from(name)]))

  await expect(store.put(files)).rejects.toThrow(/không dùng được/)
  expect(underWay).toBe(0)
})

it('a thousand files to remove come in turn', async () => {
  let [underWay, most] = [0, 0]
  const store = await openBucket((_, response) => {
    most = Math.max(most, (underWay += 1))
    setImmediate(() => {
      underWay -= 1
      response.writeHead(204).end()
    })
  })

  await store.remove(Array.from({ length: 1000 }, (_, index) => `${index}.jpg`))

  expect(most).toBeGreaterThan(1)
  expect(most).toBeLessThanOrEqual(32)
})
