import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { beforeAll, expect, it } from 'vitest'

import { renderScene } from '@/lib/commands/seed/pictures/render'
import { sceneKeys } from '@/lib/commands/seed/pictures/scenes'
import { createImage } from '../factories/images'
import { readPictureFile } from '../factories/pictureFiles'
import { createUser } from '../factories/users'
import { useTestPortal } from './portal'
import { toRestClient, type RestClient } from './restClient'

const portal = useTestPortal()
let staff: RestClient

interface Found {
  id: number
  kind: string
  distance: number
  caption: string
  thumbnail: string | null
}

const ask = async (body: object): Promise<Found[][]> =>
  (await staff.send('POST', '/images/duplicates', body)).results as Found[][]

const [first, second] = sceneKeys as [string, string]
const scene = async (key: string) =>
  sharp(await renderScene(key))
    .jpeg({ quality: 92 })
    .toBuffer()

beforeAll(async () => {
  // Refusals are logged.
  portal.payload.logger.level = 'silent'
  staff = await toRestClient(portal.payload, await createUser(portal.payload, 'contributor'))
})

it('the same file, a smaller copy of it and another picture are told apart', async () => {
  const file = await scene(first)
  const original = await createImage(portal.payload, { file, name: 'a.jpg', data: { caption: 'Lễ trao' } })
  const again = await createImage(portal.payload, { file, name: 'b.jpg' })
  const smaller = await createImage(portal.payload, {
    file: await sharp(file).resize(700).jpeg({ quality: 60 }).toBuffer(),
    name: 'c.jpg',
  })
  await createImage(portal.payload, { file: await scene(second), name: 'd.jpg' })

  const [found] = await ask({ id: again.id })

  expect(found?.map(({ id, kind }) => [id, kind])).toEqual([
    [original.id, 'exact'],
    [smaller.id, 'near'],
  ])
  expect(found?.[0]).toMatchObject({ caption: 'Lễ trao', thumbnail: expect.stringContaining('-320x') })
})

it('a HEIC is known again before it is sent, by the hash of its bytes', async () => {
  const file = await readPictureFile('rotated.heic')
  const image = await createImage(portal.payload, { file, name: 'IMG_1.HEIC' })
  const contentHash = createHash('sha256').update(file).digest('hex')

  const [known, unknown] = await ask({ files: [{ contentHash }, { contentHash: 'f'.repeat(64) }] })

  expect([known?.map(({ id }) => id), unknown]).toEqual([[image.id], []])
})

it('a crop is still known as the file that came', async () => {
  const file = await scene(second)
  const image = await createImage(portal.payload, { file, name: 'e.jpg' })
  await portal.payload.update({
    collection: 'images',
    id: image.id,
    data: {},
    req: { query: { uploadEdits: { crop: { x: 0, y: 0, width: 50, height: 50, unit: '%' } } } },
    // Test data stands before anybody who could make it.
    overrideAccess: true,
  })

  const [found] = await ask({ files: [{ contentHash: createHash('sha256').update(file).digest('hex') }] })

  expect(found?.map(({ id }) => id)).toContain(image.id)
})

it('pictures of one colour are not like each other', async () => {
  const [red, blue] = await Promise.all(
    ['#a4161a', '#2040c0'].map(async (background) =>
      createImage(portal.payload, {
        name: 'mau.jpg',
        file: await sharp({ create: { width: 400, height: 300, channels: 3, background } })
          .jpeg()
          .toBuffer(),
      }),
    ),
  )

  expect(await ask({ id: red!.id })).toEqual([[]])
  expect(await ask({ id: blue!.id })).toEqual([[]])
})

it('the public is told nothing', async () => {
  const anonymous = await toRestClient(portal.payload, null)

  expect((await anonymous.fetch('POST', '/images/duplicates', { id: 1 })).status).toBe(403)
})

it.each([{}, { files: 'x' }, { id: 99_999 }, { files: Array(501).fill({}) }])(
  'a question that cannot be answered gets 400 and a sentence (%#)',
  async (body) => {
    const response = await staff.fetch('POST', '/images/duplicates', body)

    expect([response.status, await response.text()]).toEqual([400, expect.stringMatching(/Hãy|Không|nhiều/)])
  },
)
