import { beforeAll, expect, it } from 'vitest'

import type { Article } from '@/lib/generated/payload-types'
import { toBlock, toEditorState, toLink, toParagraph, toText } from '@/lib/import/lexicalNodes'
import { buildBody, createArticle, createCategory } from '../factories/articles'
import { createImage } from '../factories/images'
import { useTestPortal } from './portal'

const portal = useTestPortal()
let category: number

beforeAll(async () => {
  category = (await createCategory(portal.payload)).id
})

const create = (data: Parameters<typeof createArticle>[1]) =>
  createArticle(portal.payload, { category, ...data })

// The tests write as an editor would; who may is tested elsewhere.
const update = (id: number, data: Partial<Article>, draft = false) =>
  portal.payload.update({ collection: 'articles', id, data, draft, overrideAccess: true })

it('stores titles, leads, bylines and bodies in NFC with paired quotes and single spaces', async () => {
  const body = toEditorState([
    toParagraph([toText('  Phong trào "Gia đình '), toText('học tập” ', 1), toText('lan\u00a0\u00a0 rộng.')]),
  ]) as unknown as NonNullable<Article['body']>

  const article = await create({
    title: 'Hội Khuyến  học "Đơn vị học tập”'.normalize('NFD'),
    lead: 'Câu một.\u00a0\u00a0Câu hai.',
    bylines: ['Nguye\u0302\u0303n  Đình'],
    body,
  })

  expect(article.title).toBe('Hội Khuyến học “Đơn vị học tập”')
  expect(article.lead).toBe('Câu một. Câu hai.')
  expect(article.bylines).toMatchObject([{ name: 'Nguyễn Đình' }])
  const paragraph = article.body?.root.children[0] as unknown as { children: { text: string }[] }
  expect(paragraph.children.map(({ text }) => text)).toEqual([
    'Phong trào “Gia đình ',
    'học tập” ',
    'lan rộng.',
  ])
})

it('stores the caption of a photo within a body by the same rules', async () => {
  const image = await createImage(portal.payload)
  const block = toBlock('photo', 'p1', { image: image.id, caption: 'Lễ  trao "học bổng”' })

  const article = await create({ body: toEditorState([block]) as unknown as NonNullable<Article['body']> })

  const stored = article.body?.root.children[0] as unknown as { fields: { caption: string } }
  expect(stored.fields.caption).toBe('Lễ trao “học bổng”')
})

it('leaves addresses within a body as they are', async () => {
  const url = 'https://example.org/a--b?q="x"'
  const link = toParagraph([toLink({ url }, [toText('liên kết')])])

  const article = await create({ body: toEditorState([link]) as unknown as NonNullable<Article['body']> })

  expect(JSON.stringify(article.body)).toContain(JSON.stringify(url))
})

it('makes the slug from the title and numbers those that are taken', async () => {
  const title = 'Hội Khuyến học tỉnh Yên Bái: Nâng cao hiệu quả chương trình phối hợp'

  const slugs = [await create({ title }), await create({ title: title.normalize('NFD') })].map(
    ({ slug }) => slug,
  )

  const slug = 'hoi-khuyen-hoc-tinh-yen-bai-nang-cao-hieu-qua-chuong-trinh-phoi-hop'
  expect(slugs).toEqual([slug, `${slug}-2`])
})

it('gives articles that are written at the same moment addresses of their own', async () => {
  const articles = await Promise.all(Array.from({ length: 6 }, () => create({ title: 'Cùng một lúc' })))

  expect(new Set(articles.map(({ slug }) => slug)).size).toBe(6)
})

it('saves both of two titles that differ only in their marks', async () => {
  const first = await create({ title: 'Bổ nhiệm cán bộ' })
  const second = await create({ title: 'Bộ nhiệm cán bộ' })

  expect([first.slug, second.slug]).toEqual(['bo-nhiem-can-bo', 'bo-nhiem-can-bo-2'])
})

it('lets the slug of a draft follow the title while it is typed', async () => {
  const draft = await create({ title: 'Ngày hội', _status: 'draft' })

  await update(draft.id, { title: 'Ngày hội đọc' }, true)
  const typed = await update(draft.id, { title: 'Ngày hội đọc sách', slug: 'ngay-hoi-doc' }, true)

  expect(typed.slug).toBe('ngay-hoi-doc-sach')
})

it('keeps an address that an editor typed', async () => {
  const draft = await create({ title: 'Tổng kết năm', _status: 'draft' })
  await update(draft.id, { slug: 'Tổng kết 2020' }, true)

  const later = await update(draft.id, { title: 'Tổng kết năm học' }, true)

  expect(later.slug).toBe('tong-ket-2020')
})

it('keeps the address of a published article when its title changes', async () => {
  const article = await create({ title: 'Tên ban đầu' })

  const renamed = await update(article.id, { title: 'Tên đã sửa' })

  expect(renamed.slug).toBe('ten-ban-dau')
})

it('sends readers from a former address on, and forgets it when the article moves back', async () => {
  const { getCurrentSlug } = await import('@/lib/queries/articles')
  const article = await create({ title: 'Địa chỉ một' })

  await update(article.id, { slug: 'dia-chi-hai' })
  const moved = await getCurrentSlug('dia-chi-mot')
  await update(article.id, { slug: 'dia-chi-mot' })

  expect(moved).toBe('dia-chi-hai')
  expect(await getCurrentSlug('dia-chi-hai')).toBe('dia-chi-mot')
  expect(await getCurrentSlug('dia-chi-mot')).toBeNull()
})

it('sends nobody on while a new address is only in a draft', async () => {
  const { getCurrentSlug, getArticleBySlug } = await import('@/lib/queries/articles')
  const article = await create({ title: 'Còn nháp' })

  await update(article.id, { slug: 'con-nhap-moi' }, true)

  expect(await getCurrentSlug('con-nhap')).toBeNull()
  expect((await getArticleBySlug('con-nhap'))?.id).toBe(article.id)
  expect(await getArticleBySlug('con-nhap-moi')).toBeNull()
})

it('gives nobody else an address that an article had before', async () => {
  const article = await create({ title: 'Đã từng ở đây' })
  await update(article.id, { slug: 'da-di-noi-khac' })

  const other = await create({ title: 'Đã từng ở đây' })

  expect(other.slug).toBe('da-tung-o-day-2')
})

it('still knows former addresses after an older version is restored', async () => {
  const { getCurrentSlug } = await import('@/lib/queries/articles')
  const article = await create({ title: 'Phiên bản một' })
  await update(article.id, { slug: 'phien-ban-hai' })
  const { docs } = await portal.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: article.id }, 'version.slug': { equals: 'phien-ban-mot' } },
    // Restores as an editor would.
    overrideAccess: true,
  })

  await portal.payload.restoreVersion({
    collection: 'articles',
    id: String(docs[0]?.id),
    overrideAccess: true,
  })

  expect(await getCurrentSlug('phien-ban-hai')).toBe('phien-ban-mot')
})

it('keeps an article published when an update says nothing of its state', async () => {
  const article = await create({ title: 'Vẫn xuất bản' })

  await update(article.id, { lead: 'Sapô đã sửa một chữ.' })

  // Read as the public, for whom the article must not have gone.
  const found = await portal.payload.findByID({
    collection: 'articles',
    id: article.id,
    overrideAccess: false,
  })
  expect(found.lead).toBe('Sapô đã sửa một chữ.')
})

it('adds words that say nothing of their state to the draft that waits beside a published article', async () => {
  const article = await create({ title: 'Bản đã đăng' })
  await update(article.id, { title: 'Bản đang chờ' }, true)

  await update(article.id, { lead: 'Sapô gửi sau.' })

  // As the public, and as an editor.
  const find = { collection: 'articles', id: article.id } as const
  const shown = await portal.payload.findByID({ ...find, overrideAccess: false })
  const draft = await portal.payload.findByID({ ...find, draft: true, overrideAccess: true })
  expect(shown).toMatchObject({ title: 'Bản đã đăng', lead: article.lead })
  expect(draft).toMatchObject({ title: 'Bản đang chờ', lead: 'Sapô gửi sau.', _status: 'draft' })
})

it('leaves a published article whose draft waits out of a change of many at once', async () => {
  const articles = [await create({ title: 'Bài sửa chung' }), await create({ title: 'Bài sửa chung' })]
  await update(articles[1]!.id, { title: 'Bản đang chờ' }, true)

  // As an editor does it in a list.
  const ids = articles.map(({ id }) => id)
  const changed = await portal.payload.update({
    collection: 'articles',
    where: { id: { in: ids } },
    data: { featured: true },
    overrideAccess: true,
  })

  expect(changed.errors).toMatchObject([{ id: ids[1], message: expect.stringContaining('bản nháp') }])
  // As the public, and as an editor.
  const where = { id: { in: ids } }
  const shown = await portal.payload.count({ collection: 'articles', where, overrideAccess: false })
  const draft = await portal.payload.findByID({
    collection: 'articles',
    id: ids[1]!,
    draft: true,
    overrideAccess: true,
  })
  expect(shown.totalDocs).toBe(2)
  expect(draft.title).toBe('Bản đang chờ')
})

it('shows readers the published text while a newer draft is being written', async () => {
  const { getArticleBySlug } = await import('@/lib/queries/articles')
  const article = await create({ title: 'Hai bản song song' })

  await update(article.id, { title: 'Chưa ai được đọc' }, true)

  expect((await getArticleBySlug(article.slug ?? ''))?.title).toBe('Hai bản song song')
})

it('dates an article that is published without a date', async () => {
  const before = Date.now()

  const article = await create({ publishedAt: null })

  expect(Date.parse(article.publishedAt ?? '')).toBeGreaterThanOrEqual(before)
})

it('hides an article that is withdrawn or thrown away', async () => {
  const { getArticleBySlug, listNewest } = await import('@/lib/queries/articles')
  const withdrawn = await create({ title: 'Bài bị gỡ' })
  const thrownAway = await create({ title: 'Bài bị bỏ' })

  await update(withdrawn.id, { _status: 'draft' })
  await portal.payload.update({
    collection: 'articles',
    id: thrownAway.id,
    data: { deletedAt: new Date().toISOString() },
    // Thrown away as an editor would.
    overrideAccess: true,
  })

  expect(await getArticleBySlug('bai-bi-go')).toBeNull()
  expect(await getArticleBySlug('bai-bi-bo')).toBeNull()
  const ids = (await listNewest(100)).map(({ id }) => id)
  expect(ids).not.toContain(withdrawn.id)
  expect(ids).not.toContain(thrownAway.id)
})

it('says in Vietnamese what is missing when an incomplete article is published', async () => {
  const draft = await portal.payload.create({
    collection: 'articles',
    data: { title: 'Chưa xong' } as never,
    draft: true,
    // As an editor.
    overrideAccess: true,
  })

  const error = await update(draft.id, { _status: 'published' }).catch((reason) => reason)

  expect(error.data.errors.map(({ path }: { path: string }) => path).sort()).toEqual([
    'body',
    'category',
    'lead',
  ])
  for (const { message } of error.data.errors) expect(message).toMatch(/[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụ]/u)
})

it('keeps a draft that is saved with nothing but a title', async () => {
  const draft = await portal.payload.create({
    collection: 'articles',
    data: { title: 'Chỉ có tên', body: buildBody('') } as never,
    draft: true,
    // As an editor.
    overrideAccess: true,
  })

  expect(draft._status).toBe('draft')
  expect(draft.slug).toBe('chi-co-ten')
})
