import { beforeAll, expect, it } from 'vitest'

import type { Article, Image } from '@/lib/generated/payload-types'
import { createArticle, createCategory, buildBody } from '../factories/articles'
import { createImage } from '../factories/images'
import { createUser } from '../factories/users'
import { Refused, toGraphqlApi, toRestApi, type Api, type Person } from './apis'
import { useTestPortal } from './portal'

const portal = useTestPortal()
let rest: Awaited<ReturnType<typeof toRestApi>>
let graphql: Api
let editor: Person
let category: number

beforeAll(async () => {
  rest = await toRestApi(portal.payload)
  graphql = await toGraphqlApi(portal.payload)
  editor = await createUser(portal.payload, 'editor')
  category = (await createCategory(portal.payload)).id
})

// Read and written whole, whoever may see it.
const whole = { overrideAccess: true } as const

const consent = { givenBy: 'Mẹ của em', givenAt: '2026-01-01T05:00:00.000Z' }
const far = '2999-01-01T05:00:00.000Z'

const pictures: Record<string, Partial<Image>> = {
  missing: { depictsChildren: true },
  nameless: { depictsChildren: true, consent: { givenAt: consent.givenAt } },
  coming: { depictsChildren: true, consent: { ...consent, givenAt: far } },
  withdrawn: { depictsChildren: true, consent: { ...consent, withdrawnAt: '2026-02-01T05:00:00.000Z' } },
  undescribed: { alt: '' },
}

const createDraft = (data: Parameters<typeof createArticle>[1]) =>
  createArticle(portal.payload, { _status: 'draft', category, ...data })

const readStatus = async (id: number) =>
  (await portal.payload.findByID({ collection: 'articles', id, depth: 0, ...whole }))._status

const ways: Record<string, (id: number) => Promise<unknown>> = {
  'REST, by status': (id) => rest.update(editor, 'articles', id, { _status: 'published' }),
  'REST, by step': (id) => rest.update(editor, 'articles', id, { step: 'publish' }),
  GraphQL: (id) => graphql.update(editor, 'articles', id, { _status: 'published' }),
  'many at once': (id) => rest.post(editor, '/articles/bulk', { action: 'publish', ids: [id] }),
  'a script of the portal': (id) =>
    portal.payload.update({ collection: 'articles', id, data: { _status: 'published' }, ...whole }),
}

it.each(Object.keys(ways))('%s: no picture of children goes out without consent in force', async (way) => {
  const image = await createImage(portal.payload, { data: { depictsChildren: true } })
  const article = await createDraft({ leadImage: image.id })

  const error = await ways[way]!(article.id).catch((reason: Error) => reason)

  expect(error).toBeInstanceOf(Error)
  const told = `${String(error)} ${JSON.stringify(error)}`
  expect(told).toContain(image.filename)
  expect(told).toContain('chưa có sự đồng ý')
  expect(await readStatus(article.id)).toBe('draft')

  await rest.update(editor, 'images', image.id, { consent })
  await ways[way]!(article.id)
  expect(await readStatus(article.id)).toBe('published')
})

it.each(Object.keys(pictures))('%s: refused as the lead, in the text, and in a group', async (name) => {
  const image = await createImage(portal.payload, { data: pictures[name] })
  const good = await createImage(portal.payload)
  const block = (fields: object) => ({
    type: 'block',
    version: 2,
    format: '',
    fields: { id: 'x', ...fields },
  })
  const within = (fields: object): Article['body'] => {
    const body = buildBody('Đoạn thứ nhất.')
    return { root: { ...body.root, children: [...body.root.children, block(fields)] } }
  }
  const places: [string, object][] = [
    ['leadImage', { leadImage: image.id }],
    ['body', { body: within({ blockType: 'photo', image: image.id }) }],
    ['body', { body: within({ blockType: 'photoGroup', images: [good.id, image.id] }) }],
  ]
  for (const [path, data] of places) {
    const article = await createDraft(data)
    const error = await rest
      .update(editor, 'articles', article.id, { _status: 'published' })
      .catch((reason: Error) => reason)

    expect(error).toBeInstanceOf(Refused)
    const { errors } = JSON.parse(String((error as Error).message).slice('400 '.length))
    expect(errors[0].data.errors).toEqual([
      {
        path,
        label: expect.any(String),
        message: expect.stringContaining(`“${image.filename}”`),
        images: [{ id: image.id, filename: image.filename, href: `/admin/collections/images/${image.id}` }],
      },
    ])
    expect(await readStatus(article.id)).toBe('draft')
  }
})

it('a schedule fails with that reason, where editors look', async () => {
  const image = await createImage(portal.payload, { data: { depictsChildren: true, consent } })
  const article = await createDraft({ leadImage: image.id })
  const scheduledAt = new Date(Date.now() + 60_000).toISOString()
  await rest.update(editor, 'articles', article.id, { step: 'schedule', scheduledAt })
  await rest.update(editor, 'images', image.id, { consent: pictures.withdrawn!.consent })
  const past = { scheduledAt: '2026-01-01T05:00:00.000Z' }
  await portal.payload.db.updateOne({ collection: 'articles', id: article.id, data: past })
  const { docs } = await portal.payload.db.findVersions({
    collection: 'articles',
    where: { parent: { equals: article.id } },
  })
  for (const { id, version, ...rest } of docs) {
    const versionData = { ...rest, version: { ...version, ...past } } as never
    await portal.payload.db.updateVersion({ collection: 'articles', id, versionData })
  }
  portal.payload.logger.level = 'silent'

  const { runSchedule } = await import('@/lib/newsroom/runSchedule')
  await runSchedule(portal.payload)

  const after = await portal.payload.findByID({
    collection: 'articles',
    id: article.id,
    draft: true,
    ...whole,
  })
  expect(after).toMatchObject({ _status: 'draft', stage: 'approved', scheduledAt: null })
  expect(after.scheduleError).toContain(`“${image.filename}” có trẻ em, sự đồng ý đã rút lại ngày 01/02/2026`)
})

it('a draft takes any picture, and is saved as often as anybody likes', async () => {
  const image = await createImage(portal.payload, { data: { depictsChildren: true, alt: '' } })
  const article = await createDraft({ leadImage: image.id })

  await portal.payload.update({
    collection: 'articles',
    id: article.id,
    data: { title: 'Tên mới' },
    draft: true,
    ...whole,
  })
  await rest.update(editor, 'articles', article.id, { step: 'submit' })

  expect(await readStatus(article.id)).toBe('draft')
})

it('what was published without a description stays editable; a picture that joins it needs one', async () => {
  const image = await createImage(portal.payload)
  const article = await createArticle(portal.payload, { leadImage: image.id, category })
  // As in a portal from before descriptions were asked for.
  await rest.update(editor, 'images', image.id, { alt: '' })

  await rest.update(editor, 'articles', article.id, { title: 'Tên đã sửa', _status: 'published' })
  expect((await rest.read(null, 'articles', article.id)).title).toBe('Tên đã sửa')

  const other = await createImage(portal.payload, { data: { alt: '' } })
  await expect(
    rest.update(editor, 'articles', article.id, { leadImage: other.id, _status: 'published' }),
  ).rejects.toThrow('chưa có mô tả')
  const words = { leadImage: other.id, leadImageAlt: 'Em Mai nhận quà', _status: 'published' }
  await rest.update(editor, 'articles', article.id, words)
})

it('an article that is public already cannot go out again with a consent that was withdrawn', async () => {
  const image = await createImage(portal.payload, { data: { depictsChildren: true, consent } })
  const article = await createArticle(portal.payload, { leadImage: image.id, category })
  await rest.update(editor, 'images', image.id, { consent: pictures.withdrawn!.consent })

  await expect(
    rest.update(editor, 'articles', article.id, { title: 'Sửa', _status: 'published' }),
  ).rejects.toThrow('đã rút lại')
  await rest.update(editor, 'articles', article.id, { leadImage: null, _status: 'published' })
})

it.each([
  ['photos', (good: number, bad: number) => ({ photos: [good, bad] })],
  ['cover', (good: number, bad: number) => ({ photos: [good], cover: bad })],
])('an album is refused at its %s', async (path, build) => {
  const good = await createImage(portal.payload)
  const bad = await createImage(portal.payload, { data: { depictsChildren: true } })
  const data = { title: 'Lễ trao', date: '2026-05-20T05:00:00.000Z', ...build(good.id, bad.id) }
  const album = await rest.create(editor, 'albums', { ...data, _status: 'draft' })

  await expect(rest.update(editor, 'albums', Number(album.id), { _status: 'published' })).rejects.toThrow(
    `"path":"${path}"`,
  )
  await expect(rest.create(editor, 'albums', { ...data, _status: 'published' })).rejects.toThrow(
    bad.filename!,
  )

  await rest.update(editor, 'images', bad.id, { consent })
  await rest.update(editor, 'albums', Number(album.id), { _status: 'published' })
})
