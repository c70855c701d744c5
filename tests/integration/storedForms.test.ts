import { beforeAll, describe, expect, it } from 'vitest'

import type { ConsentForm } from '@/lib/generated/payload-types'
import { openStore } from '@/lib/storage/openStore'
import { buildJpeg } from '../factories/images'
import { createUser } from '../factories/users'
import type { Person } from './apis'
import { useTestPortal } from './portal'
import { toRestClient, type RestClient } from './restClient'
import { stores, useStore } from './stores'

const portal = useTestPortal()
const doors = {} as Record<'photographer' | 'contributor' | 'anonymous', RestClient>

beforeAll(async () => {
  const open = (person: Person, more = {}) => toRestClient(portal.payload, person, more)
  doors.photographer = await open(await createUser(portal.payload, 'photographer'))
  doors.contributor = await open(await createUser(portal.payload, 'contributor'))
  doors.anonymous = await open(null)
  portal.payload.logger.level = 'silent'
})

const list = async () => (await openStore('consent-forms')).list()

const toFile = async () => {
  const data = await buildJpeg(400, 300)
  return { data, name: 'phiếu của em.jpg', mimetype: 'image/jpeg', size: data.length }
}

// Stands there before anybody asks for it.
const asScript = { collection: 'consent-forms', overrideAccess: true } as const
const create = async (): Promise<ConsentForm> =>
  portal.payload.create({ ...asScript, data: {}, file: await toFile() })

describe.each(stores)('on %s', (kind) => {
  useStore(kind)

  it('a form stands apart from pictures, under a name that tells nothing', async () => {
    const { filename, url } = await create()

    expect(filename).toMatch(/^phieu-[0-9a-f-]{36}\.jpg$/)
    expect(url).toBe(`/api/consent-forms/file/${filename}`)
    expect(await list()).toContain(filename)
    expect(await (await openStore('images')).list()).not.toContain(filename)
  })

  it('those who keep consents get it, whole or in part, and nobody else does', async () => {
    const { filename, url } = await create()
    const bytes = await (await openStore('consent-forms')).read(String(filename))
    const ask = (door: RestClient, path = url) => door.fetch('GET', String(path).replace('/api', ''))

    const whole = await ask(doors.photographer)

    expect([whole.status, Buffer.from(await whole.arrayBuffer()).equals(bytes)]).toEqual([200, true])
    expect(whole.headers.get('content-type')).toBe('image/jpeg')
    expect(whole.headers.get('cache-control')).toBe('private, no-store')
    expect(whole.headers.get('x-content-type-options')).toBe('nosniff')
    expect((await ask(doors.contributor)).status).toBe(403)
    expect((await ask(doors.anonymous)).status).toBe(403)
    expect((await ask(doors.photographer, '/api/consent-forms/file/phieu-khong-co.jpg')).status).toBe(404)
    // Not through the door of pictures either.
    expect((await ask(doors.photographer, `/api/images/file/${filename}`)).status).toBe(404)
    expect(
      (await ask(doors.photographer, `/api/images/file/..%2Fconsent-forms%2F${filename}`)).status,
    ).not.toBe(200)
  })

  it('a part of it can be asked for, as viewers of PDF do', async () => {
    const { filename, url } = await create()
    const bytes = await (await openStore('consent-forms')).read(String(filename))
    const viewer = await toRestClient(portal.payload, await createUser(portal.payload, 'editor'), {
      range: 'bytes=2-5',
    })

    const part = await viewer.fetch('GET', String(url).replace('/api', ''))

    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 2-5/${bytes.length}`])
    expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(2, 6))
  })

  it('another file takes the place of the former, and with the form its file goes', async () => {
    const { id, filename } = await create()

    const replaced = await portal.payload.update({ ...asScript, id, data: {}, file: await toFile() })

    expect(replaced.filename).not.toBe(filename)
    expect(await list()).not.toContain(filename)
    expect(await list()).toContain(replaced.filename)
    await portal.payload.update({ ...asScript, id, data: { note: 'Em Vừ Thị Mỷ' } })
    expect(await list()).toContain(replaced.filename)

    await portal.payload.delete({ ...asScript, id })

    expect(await list()).not.toContain(replaced.filename)
  })

  it('a transaction that is rolled back leaves what was there, and nothing else', async () => {
    const kept = await create()
    const before = (await list()).sort()
    const { createLocalReq, initTransaction, killTransaction } = await import('payload')
    const req = await createLocalReq({}, portal.payload)
    await initTransaction(req)
    await portal.payload.create({ ...asScript, data: {}, file: await toFile(), req })
    expect((await list()).length).toBe(before.length + 1)
    req.file = undefined
    await portal.payload.delete({ ...asScript, id: kept.id, req })

    await killTransaction(req)

    expect((await list()).sort()).toEqual(before)
  })
})
