import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

import { buildJpeg } from '../factories/images'
import { readPictureFile } from '../factories/pictureFiles'
import { createUser, password } from '../factories/users'
import { useTestPortal } from './portal'
import { listStored } from './uploads'

const portal = useTestPortal()
const address = 'http://localhost/api/images/tai-len'
const batch = 'dot-thu-nghiem-1'

type Send = (
  method: string,
  url: string,
  options?: { headers?: object; body?: Buffer | string },
) => Promise<Response>

const signIn = async (role: Parameters<typeof createUser>[1] | null): Promise<Send> => {
  const { handleEndpoints } = await import('payload')
  const { default: config } = await import('@/payload.config')
  const user = role && (await createUser(portal.payload, role))
  const token = user
    ? (await portal.payload.login({ collection: 'users', data: { email: user.email, password } })).token
    : undefined
  return (method, url, { headers = {}, body } = {}) =>
    handleEndpoints({
      config,
      request: new Request(url, {
        method,
        headers: {
          ...headers,
          'Tus-Resumable': '1.0.0',
          ...(token ? { authorization: `JWT ${token}` } : {}),
        },
        body: typeof body === 'string' ? body : body && new Uint8Array(body),
      }),
    })
}

let photographer: Send

beforeAll(async () => {
  photographer = await signIn('photographer')
  // Payload's own refusals are logged as errors.
  portal.payload.logger.level = 'silent'
})

const begin = async (send: Send, size: number, name = 'Lễ trao.jpg'): Promise<Response> =>
  send('POST', address, {
    headers: {
      'Upload-Length': String(size),
      'Upload-Metadata': `filename ${Buffer.from(name).toString('base64')}`,
    },
  })

const toId = (response: Response): string => response.headers.get('location')!.split('/').pop()!

const sendPiece = (send: Send, id: string, offset: number, body: Buffer): Promise<Response> =>
  send('PATCH', `${address}/${id}`, {
    headers: { 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' },
    body,
  })

const finish = async (send: Send, id: string) => {
  const response = await send('POST', `${address}/xong`, {
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ upload: id, batch }),
  })
  const answer = (await response.json()) as {
    image?: { id: number; thumbnail: string | null }
    alike?: { id: number; kind: string }[]
    errors?: { message: string }[]
  }
  return { status: response.status, ...answer, message: answer.errors?.[0]?.message ?? '' }
}

const sendWhole = async (send: Send, bytes: Buffer, name?: string): Promise<string> => {
  const id = toId(await begin(send, bytes.length, name))
  await sendPiece(send, id, 0, bytes)
  return id
}

const listHeld = () => readdir(path.join(portal.dataDirectory, 'uploads')).catch(() => [])

describe('a picture that comes in pieces', () => {
  it('goes on after a dropped line where the portal says, and becomes a picture of its batch', async () => {
    const bytes = await buildJpeg(900, 600)
    const id = toId(await begin(photographer, bytes.length))
    await sendPiece(photographer, id, 0, bytes.subarray(0, 1000))

    const asked = await photographer('HEAD', `${address}/${id}`)
    expect(asked.headers.get('upload-offset')).toBe('1000')
    expect((await finish(photographer, id)).status).toBe(409)
    await sendPiece(photographer, id, 1000, bytes.subarray(1000))
    const { status, image } = await finish(photographer, id)

    expect(status).toBe(200)
    const stored = await portal.payload.findByID({
      collection: 'images',
      id: image!.id,
      // Staff's own tests look behind the access.
      overrideAccess: true,
      showHiddenFields: true,
    })
    expect(stored).toMatchObject({ batch, width: 900, mimeType: 'image/jpeg' })
    expect(stored.filename).toMatch(/^le-trao-[0-9a-f]{10}\.jpg$/)
    expect(await listHeld()).toEqual([])
  })

  it('a piece at a wrong place changes nothing', async () => {
    const bytes = await buildJpeg(300, 200)
    const id = toId(await begin(photographer, bytes.length))

    const refused = await sendPiece(photographer, id, 500, bytes.subarray(500))

    expect(refused.status).toBe(409)
    const asked = await photographer('HEAD', `${address}/${id}`)
    expect(asked.headers.get('upload-offset')).toBe('0')
    await photographer('DELETE', `${address}/${id}`)
    expect(await listHeld()).toEqual([])
  })

  it('an answer that was lost is given again, and there is one picture', async () => {
    const bytes = await buildJpeg(500, 400)
    const first = await finish(photographer, await sendWhole(photographer, bytes))

    const again = await finish(photographer, await sendWhole(photographer, bytes))

    expect(again.image?.id).toBe(first.image?.id)
  })

  it('a HEIC of a phone is taken', async () => {
    const id = await sendWhole(photographer, await readPictureFile('plain.heic'), 'IMG_0001.HEIC')

    expect(await finish(photographer, id)).toMatchObject({ status: 200 })
  })

  it('tells of the same picture in the archive', async () => {
    const bytes = await readPictureFile('upright.jpg')
    const { image } = await finish(photographer, await sendWhole(photographer, bytes))
    const contributor = await signIn('contributor')

    const { alike } = await finish(contributor, await sendWhole(contributor, bytes))

    expect(alike).toContainEqual(expect.objectContaining({ id: image!.id, kind: 'exact' }))
  })
})

describe('refusals', () => {
  it.each([
    ['an SVG with a script', 'script.svg', 'script.svg', /đuôi của ảnh/],
    ['a JPEG that is cut off', 'truncated.jpg', 'a.jpg', /bị hỏng/],
    ['a bomb', 'bomb.png', 'bomb.png', /triệu điểm ảnh/],
  ])('%s gets a sentence, and nothing of it is kept', async (_, fixture, name, says) => {
    const before = await listStored(portal)
    const id = await sendWhole(photographer, await readPictureFile(fixture), name)

    const { status, message } = await finish(photographer, id)

    expect(status).toBe(400)
    expect(message).toMatch(says)
    expect(await listStored(portal)).toEqual(before)
    expect(await listHeld()).toEqual([])
  })

  it('a file over 30 MB is not begun', async () => {
    expect((await begin(photographer, 30_000_001)).status).toBe(413)
  })

  it('nobody sends without signing in', async () => {
    expect((await begin(await signIn(null), 100)).status).toBe(403)
  })

  it('nobody goes on with, ends or looks at what somebody else sends', async () => {
    const bytes = await buildJpeg(200, 200)
    const id = toId(await begin(photographer, bytes.length))
    const other = await signIn('editor')

    expect((await other('HEAD', `${address}/${id}`)).status).toBe(410)
    expect((await sendPiece(other, id, 0, bytes)).status).toBe(410)
    expect((await other('DELETE', `${address}/${id}`)).status).toBe(410)
    expect((await finish(other, id)).status).toBe(410)
    await photographer('DELETE', `${address}/${id}`)
  })

  it.each(['../images/a.jpg', '1-x', '%2e%2e%2f'])('%s is no upload', async (id) => {
    expect((await finish(photographer, id)).status).toBe(410)
  })

  it('more than a hundred unfinished files of one person wait', async () => {
    const ids: string[] = []
    for (let count = 0; count < 100; count += 1) ids.push(toId(await begin(photographer, 10)))

    expect((await begin(photographer, 10)).status).toBe(429)
    for (const id of ids) await photographer('DELETE', `${address}/${id}`)
    expect((await begin(photographer, 10)).status).toBe(201)
  })
})
