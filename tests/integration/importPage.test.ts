import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { beforeAll, expect, it } from 'vitest'

import { importPage } from '@/lib/import/importPage'
import { createCategory } from '../factories/articles'
import { alone } from '../factories/documents'
import { useTestPortal } from './portal'

const portal = useTestPortal()
let category: number

beforeAll(async () => {
  category = (await createCategory(portal.payload)).id
})

const importFile = async (file: string, publish = true) =>
  importPage(await readFile(file), { payload: portal.payload, category, publish })

const fixture = 'tests/fixtures/oldPages/baoCao.txt'
const seed = '../shared/seeds/000_5025a3820747a858.txt'

it('publishes a page of the old site as the public reads it', async () => {
  const { getArticleBySlug } = await import('@/lib/queries/articles')

  const outcome = await importFile(fixture)

  expect(outcome.kind).toBe('added')
  const slug = outcome.kind === 'added' ? outcome.slug : ''
  const article = await getArticleBySlug(slug)
  expect(article?.lead).not.toBe('')
  expect(article?.bylines?.length).toBeGreaterThan(0)
  expect(article?.importKey).toBeUndefined()
})

it('adds nothing the second time, also when the article was renamed or thrown away', async () => {
  // Counted whole, whoever asks.
  const everything = { collection: 'articles', overrideAccess: true, trash: true } as const
  await importFile(fixture)
  const { totalDocs } = await portal.payload.count(everything)
  const { docs } = await portal.payload.find({ ...everything, limit: 1 })
  // Renamed and thrown away as an editor would.
  const data = { title: 'Tên mới', deletedAt: new Date().toISOString() }
  await portal.payload.update({ collection: 'articles', id: docs[0]!.id, data, overrideAccess: true })

  const outcome = await importFile(fixture)

  expect(outcome.kind).toBe('known')
  expect((await portal.payload.count(everything)).totalDocs).toBe(totalDocs)
})

it('leaves a page as a draft unless it is told to publish', async () => {
  const { getArticleBySlug } = await import('@/lib/queries/articles')

  const outcome = await importFile('tests/fixtures/oldPages/nhieuMuc.txt', false)

  expect(outcome.kind).toBe('added')
  expect(await getArticleBySlug(outcome.kind === 'added' ? outcome.slug : '')).toBeNull()
})

it('refuses a file that is no page with the reason', async () => {
  const outcome = await importFile('tests/fixtures/oldPages/ngaySai.txt')

  expect(outcome.kind).toBe('refused')
})

it.runIf(existsSync(seed))('brings in the report of 23/03/2020 whole', async () => {
  const { getArticleBySlug } = await import('@/lib/queries/articles')
  const { toArticlePage } = await import('@/lib/view-models/article')
  await importFile(seed)

  const article = await getArticleBySlug(
    'hoi-khuyen-hoc-tinh-yen-bai-nang-cao-hieu-qua-chuong-trinh-phoi-hop',
  )
  const page = toArticlePage(article!, alone)

  expect(page.publishedAt).toEqual({ iso: '2020-03-23T09:40:00+07:00', text: '23/03/2020 9:40:00 SA' })
  expect(page.bylines).toEqual([{ name: 'Nguyễn Đình', href: '/tac-gia/nguyen-dinh' }])
  const ofKind = (kind: string) => page.body.filter((block) => block.kind === kind)
  expect(ofKind('paragraph')).toHaveLength(8)
  expect(ofKind('heading')).toHaveLength(1)
  const [list] = ofKind('list')
  expect(list).toMatchObject({ isOrdered: true, start: 1 })
  expect(list?.kind === 'list' && list.items.length).toBe(5)
  expect(JSON.stringify(list)).not.toMatch(/"text":"\d/)
  expect(JSON.stringify(page)).not.toMatch(/Loading|\u00a0\u00a0/)
  expect(JSON.stringify(page.body).split('Lãnh đạo Công đoàn ngành giáo dục')).toHaveLength(2)
  expect(ofKind('lostPhoto')).toContainEqual({
    kind: 'lostPhoto',
    caption: expect.stringMatching(/^Lãnh đạo Công đoàn.*năm 2019\.$/),
  })
})
