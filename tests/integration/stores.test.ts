import { buffer, text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'

import { isMissing, isUnavailable } from '@/lib/storage/fileStore'
import { openStore } from '@/lib/storage/openStore'
import { useTestPortal } from './portal'
import { stores, useBucket, useStore } from './stores'

useTestPortal()

describe.each(stores)('on %s', (kind) => {
  useStore(kind)

  it('files are there as they were put, measured, listed, and read in parts', async () => {
    const store = await openStore('images')
    const bytes = Buffer.from(Array.from({ length: 100_000 }, (_, index) => index % 251))

    await store.put(
      new Map([
        ['mot.jpg', bytes],
        ['hai.webp', Buffer.from('hai')],
      ]),
    )

    expect(await store.read('mot.jpg')).toEqual(bytes)
    expect(await store.measure('mot.jpg')).toBe(100_000)
    expect((await store.list()).sort()).toEqual(['hai.webp', 'mot.jpg'])
    const whole = await store.open('mot.jpg')
    expect([whole.size, await buffer(whole.stream)]).toEqual([100_000, bytes])
    const part = await store.open('mot.jpg', { start: 99_990, end: 99_999 })
    expect([part.size, await buffer(part.stream)]).toEqual([100_000, bytes.subarray(99_990)])
    await store.remove(['mot.jpg', 'hai.webp'])
  })

  it('what is not there is missing, and no error of the store', async () => {
    const store = await openStore('images')

    expect(await store.measure('khong-co.jpg')).toBeNull()
    expect(await store.read('khong-co.jpg').catch(isMissing)).toBe(true)
    expect(await store.open('khong-co.jpg').catch(isMissing)).toBe(true)
    await store.remove(['khong-co.jpg'])
  })

  it('what is put again replaces, what is removed is gone', async () => {
    const store = await openStore('images')
    await store.put(new Map([['doi.jpg', Buffer.from('một')]]))
    await store.put(new Map([['doi.jpg', Buffer.from('hai')]]))
    expect(await text((await store.open('doi.jpg')).stream)).toBe('hai')

    await store.remove(['doi.jpg'])

    expect(await store.list()).toEqual([])
  })

  it('pictures and forms know nothing of each other', async () => {
    const [images, forms] = [await openStore('images'), await openStore('consent-forms')]
    await forms.put(new Map([['phieu.pdf', Buffer.from('phiếu')]]))

    expect(await images.list()).toEqual([])
    expect(await images.measure('phieu.pdf')).toBeNull()
    expect(await images.measure('../consent-forms/phieu.pdf')).toBeNull()
    await forms.remove(['phieu.pdf'])
  })
})

describe('a bucket', () => {
  const bucket = useBucket()

  it('one that does not answer is said to be unavailable, for whatever is asked of it', async () => {
    const store = await openStore('images')
    await bucket.goDown()

    const answers = await Promise.allSettled<unknown>([
      store.put(new Map([['a.jpg', Buffer.from('a')]])),
      store.measure('a.jpg'),
      store.read('a.jpg'),
      store.open('a.jpg'),
      store.list(),
      store.remove(['a.jpg']),
    ])

    expect(answers.map((answer) => answer.status === 'rejected' && isUnavailable(answer.reason))).toEqual(
      Array(6).fill(true),
    )
    await bucket.comeBack()
    expect(await store.measure('a.jpg')).toBeNull()
  })

  it('one that does not exist, or another key, is no missing file', async () => {
    const known = process.env.S3_BUCKET
    process.env.S3_BUCKET = 'khong-co'
    const elsewhere = await openStore('images')
    process.env.S3_BUCKET = known
    process.env.S3_ACCESS_KEY_ID = 'sai'
    const stranger = await openStore('images')
    process.env.S3_ACCESS_KEY_ID = 'S3RVER'

    expect(await elsewhere.read('a.jpg').catch(isUnavailable)).toBe(true)
    expect(await stranger.read('a.jpg').catch(isUnavailable)).toBe(true)
  })
})
