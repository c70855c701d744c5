import { stringify } from 'qs-esm'
import { mergeListSearchAndWhere } from 'payload/shared'
import type { Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Image } from '@/lib/generated/payload-types'
import { createAlbum } from '../factories/albums'
import { createArticle } from '../factories/articles'
import { buildJpeg, createImage } from '../factories/images'
import { createUser } from '../factories/users'
import { useTestPortal } from './portal'
import { toRestClient, type RestClient } from './restClient'

const portal = useTestPortal()
const rest = {} as Record<'editor' | 'contributor' | 'photographer' | 'anonymous', RestClient>

const given = { givenBy: 'Mẹ của em', givenAt: '2026-01-01T05:00:00.000Z' }

const pictures = {
  rally: {
    caption: 'Lễ trao thưởng',
    place: 'Trạm Tấu',
    event: 'Tuần lễ học tập suốt đời',
    takenAt: '2024-10-01T05:00:00.000Z',
  },
  people: { people: ['Giàng A Phử', 'Đỗ Thị Hường'], takenAt: '2025-12-31T16:59:00.000Z' },
  photo: { credit: 'Đặng Hùng' },
  draftPhoto: {},
  consented: { depictsChildren: true, consent: given },
  coming: { depictsChildren: true, consent: { ...given, givenAt: '2999-01-01T05:00:00.000Z' } },
  missing: { depictsChildren: true },
  withdrawn: { depictsChildren: true, consent: { ...given, withdrawnAt: '2026-02-01T05:00:00.000Z' } },
  undescribed: { alt: '' },
  wordless: { alt: null },
  decorative: { alt: '', decorative: true },
} satisfies Record<string, Partial<Image>>

type Name = keyof typeof pictures
const ids = {} as Record<Name, number>
const names = Object.keys(pictures) as Name[]

beforeAll(async () => {
  const { payload } = portal
  payload.logger.level = 'silent'
  for (const role of ['editor', 'contributor', 'photographer'] as const)
    rest[role] = await toRestClient(payload, await createUser(payload, role))
  rest.anonymous = await toRestClient(payload, null)
  for (const [index, name] of names.entries()) {
    const file = await buildJpeg(200 + index, 150)
    ids[name] = (await createImage(payload, { data: pictures[name], file, name: `anh-${index}.jpg` })).id
  }
  await createAlbum(payload, { title: 'Khai giảng ở Mường Lò', photos: [ids.photo] })
  await createAlbum(payload, { title: 'Khai giảng chưa đăng', photos: [ids.draftPhoto], _status: 'draft' })
  await createArticle(payload, { leadImage: ids.rally })
})

const find = async (client: RestClient, where: Where): Promise<Name[]> => {
  const { docs } = await client.send('GET', `/images?${stringify({ depth: 0, limit: 50, where })}`)
  const found = (docs as { id: number }[]).map(({ id }) => id)
  return names.filter((name) => found.includes(ids[name]))
}

/** As the list of the admin asks. */
const search = (client: RestClient, typed: string): Promise<Name[]> =>
  find(
    client,
    mergeListSearchAndWhere({
      collectionConfig: portal.payload.collections.images.config,
      search: typed,
    }),
  )

it.each<[typed: string, found: Name[]]>([
  ['le trao thuong', ['rally']],
  ['TRẠM TẤU', ['rally']],
  ['tuan le hoc tap', ['rally']],
  ['Tuần lễ'.normalize('NFD'), ['rally']],
  ['giang a phu', ['people']],
  ['do thi huong', ['people']],
  ['dang hung', ['photo']],
  ['muong lo', ['photo']],
  ['khai giang', ['photo', 'draftPhoto']],
  ['khong co gi nhu the', []],
])('the search finds “%s” by caption, place, event, person, credit and album', async (typed, found) => {
  expect(await search(rest.editor, typed)).toEqual(found)
})

it.each<[question: string, where: Where, found: Name[]]>([
  [
    'no children',
    { consentState: { equals: 'noChildren' } },
    names.filter((n) => !('depictsChildren' in pictures[n])),
  ],
  ['consent in force', { consentState: { equals: 'inForce' } }, ['consented']],
  ['consent to come', { consentState: { equals: 'coming' } }, ['coming']],
  ['no consent', { consentState: { equals: 'missing' } }, ['missing']],
  ['consent withdrawn', { consentState: { equals: 'withdrawn' } }, ['withdrawn']],
  ['two states', { consentState: { in: ['missing', 'withdrawn'] } }, ['missing', 'withdrawn']],
  ['two states in one text', { consentState: { in: 'missing,withdrawn' } }, ['missing', 'withdrawn']],
  [
    'another state',
    { and: [{ consentState: { not_equals: 'noChildren' } }, { consentState: { not_in: ['coming'] } }] },
    ['consented', 'missing', 'withdrawn'],
  ],
  ['an unknown state', { consentState: { equals: 'gì đó' } }, []],
  ['without description', { lacksDescription: { equals: 'true' } }, ['undescribed', 'wordless']],
  [
    'with description, and children',
    { lacksDescription: { equals: 'false' }, depictsChildren: { equals: 'true' } },
    ['consented', 'coming', 'missing', 'withdrawn'],
  ],
  ['album', { or: [{ and: [{ album: { contains: 'khai giang o muong' } }] }] }, ['photo']],
  [
    'album or state',
    { or: [{ album: { like: 'muong lo' } }, { consentState: { equals: 'missing' } }] },
    ['photo', 'missing'],
  ],
  ['no album', { album: { contains: 'không có' } }, []],
  ['unused', { and: [{ useCount: { equals: '0' } }, { alt: { exists: false } }] }, ['wordless']],
  ['used', { useCount: { greater_than: 0 } }, ['rally', 'photo', 'draftPhoto']],
  [
    'taken in 2025, Vietnamese time',
    { takenAt: { greater_than_equal: '2024-12-31T17:00:00.000Z', less_than: '2025-12-31T17:00:00.000Z' } },
    ['people'],
  ],
  ['event', { event: { equals: 'Tuần lễ học tập suốt đời' } }, ['rally']],
])('a list is filtered by %s', async (_question, where, found) => {
  expect(await find(rest.editor, where)).toEqual(found)
  const { totalDocs } = await rest.editor.send('GET', `/images/count?${stringify({ where })}`)
  expect(totalDocs).toBe(found.length)
})

it('what is asked of many at once asks the same', async () => {
  const where = { consentState: { equals: 'withdrawn' } }

  const { docs } = await rest.editor.send('PATCH', `/images?${stringify({ where })}`, { place: 'Nghĩa Lộ' })

  expect((docs as { id: number }[]).map(({ id }) => id)).toEqual([ids.withdrawn])
})

it('each picture says how it stands with its consent, to the newsroom', async () => {
  const { docs } = await rest.editor.send('GET', '/images?depth=0&limit=50')
  const states = new Map((docs as Image[]).map(({ id, consentState }) => [id, consentState]))

  expect(names.map((name) => states.get(ids[name]))).toEqual([
    ...['noChildren', 'noChildren', 'noChildren', 'noChildren'],
    ...['inForce', 'coming', 'missing', 'withdrawn'],
    ...['noChildren', 'noChildren', 'noChildren'],
  ])
})

describe('what is nobody’s business', () => {
  it.each(['contributor', 'photographer'] as const)('albums as the role sees them: %s', async (role) => {
    const found = role === 'contributor' ? ['photo'] : ['photo', 'draftPhoto']

    expect(await search(rest[role], 'khai giang')).toEqual(found)
  })

  it.each<Where>([
    { consentState: { equals: 'inForce' } },
    { or: [{ id: { exists: true } }, { lacksDescription: { equals: 'true' } }] },
    { album: { like: 'khai giảng' } },
    { useCount: { equals: 0 } },
  ])('readers may not ask %j', async (where) => {
    const response = await rest.anonymous.fetch('GET', `/images?${stringify({ where })}`)

    expect(response.status).toBe(400)
  })
})

it.each<[Where, string]>([
  [{ consentState: { like: 'x' } }, 'Tình trạng đồng ý'],
  [{ lacksDescription: { exists: true } }, 'Thiếu mô tả ảnh'],
  [{ album: { exists: true } }, 'Tên album'],
])('a comparison that means nothing is refused in words: %j', async (where, words) => {
  const response = await rest.editor.fetch('GET', `/images?${stringify({ where })}`)

  expect(response.status).toBe(400)
  expect(await response.text()).toContain(words)
})
