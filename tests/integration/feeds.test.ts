import { afterEach, beforeAll, describe, expect, it } from 'vitest'

import type { Article, Image } from '@/lib/generated/payload-types'
import { createRenderContext, renderContext } from '@/lib/server/renderContext'
import { toFeed } from '@/lib/view-models/feed'
import { toIds } from '@/lib/view-models/relations'
import { createArticle, createCategory } from '../factories/articles'
import { buildNode } from '../factories/documents'
import { createImage } from '../factories/images'
import { findSchemaErrors } from '../schemas'
import { useTestPortal } from './portal'

const portal = useTestPortal()
let root: number
let child: number

// Written as an admin or an editor would; who may is tested elsewhere.
const asAdmin = { overrideAccess: true } as const
const update = (id: number, data: Partial<Article>) =>
  portal.payload.update({ collection: 'articles', id, data, ...asAdmin })
const setContent = (feedContent: 'lead' | 'full') =>
  portal.payload.updateGlobal({
    slug: 'site',
    data: {
      name: 'Hội Khuyến học',
      governingBody: 'Hội',
      responsiblePerson: 'Bà Hoa',
      address: 'Yên Bái',
      telephone: '0216 1',
      email: 'a@example.vn',
      feedContent,
    },
    ...asAdmin,
  })

beforeAll(async () => {
  root = (await createCategory(portal.payload)).id
  child = (await createCategory(portal.payload, { parent: root })).id
  await setContent('lead')
})
afterEach(() => setContent('lead'))

/** What a question answers, and which keys a file that asks it would carry. */
const ask = async <Answer>(question: (feeds: typeof import('@/lib/queries/feeds')) => Promise<Answer>) => {
  const queries = await import('@/lib/queries/feeds')
  const context = createRenderContext()
  const answer = await renderContext.run(context, () => question(queries))
  return { answer, keys: context.keys, pictureFiles: context.pictureFiles }
}

const listIds = async () => {
  const { answer, keys } = await ask((feeds) => feeds.listInCategoryForFeed(root))
  return { ids: answer.map(({ id }) => id), keys }
}

const make = async (format: 'rss' | 'atom') => {
  const { answer, keys } = await ask((feeds) => feeds.listInCategoryForFeed(root))
  const site = await portal.payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: false })
  const subject = { title: 'Chuyên mục', description: null, base: '/chuyen-muc/a' }
  return { xml: toFeed(format, { subject, site, stories: answer, address: 'https://a.example.vn' }), keys }
}

describe('the feed of a category', () => {
  it('has the published articles of it and of all under it, newest first, and is dropped when they change', async () => {
    const older = await createArticle(portal.payload, { category: root })
    const newer = await createArticle(portal.payload, {
      category: child,
      publishedAt: '2021-01-01T00:00:00.000Z',
    })
    const draft = await createArticle(portal.payload, { category: root, _status: 'draft' })
    await createArticle(portal.payload)

    const { ids, keys } = await listIds()

    expect(ids).toEqual([newer.id, older.id])
    expect(ids).not.toContain(draft.id)
    for (const key of [`listing:${root}`, `listing:${child}`, `article:${older.id}`, 'global:site']) {
      expect(keys).toContain(key)
    }
    await update(newer.id, { _status: 'draft' })
    expect((await listIds()).ids).toEqual([older.id])
  })

  it('has leads or full texts, as an admin chooses', async () => {
    const article = await createArticle(portal.payload, { category: child, bylines: ['Thu Trang'] })

    const leads = await make('rss')
    await setContent('full')
    const [rss, atom] = [await make('rss'), await make('atom')]

    expect(leads.xml).not.toContain('Đoạn thứ hai.')
    expect(leads.xml).toContain('Đọc tiếp')
    for (const { xml } of [rss, atom]) expect(xml).toContain('<p>Đoạn thứ hai.</p>')
    expect(rss.xml).toContain('<dc:creator>Thu Trang</dc:creator>')
    expect([...rss.keys].some((key) => key.startsWith('byline:'))).toBe(true)
    expect(await findSchemaErrors(rss.xml, 'rss')).toEqual([])
    expect(await findSchemaErrors(atom.xml, 'atom')).toEqual([])
    await update(article.id, { _status: 'draft' })
  })

  it('what an editor writes as a draft beside a published article stays out', async () => {
    const article = await createArticle(portal.payload, { category: child })
    await setContent('full')
    await portal.payload.update({
      collection: 'articles',
      id: article.id,
      data: { title: 'Chưa ai được thấy' },
      draft: true,
      ...asAdmin,
    })

    expect((await make('rss')).xml).not.toContain('Chưa ai được thấy')
    await update(article.id, { _status: 'draft' })
  })

  it('a picture whose consent is withdrawn leaves the lead and the text, with its caption', async () => {
    const consent = { givenBy: 'Cha mẹ em', givenAt: '2026-11-01T00:00:00.000Z' }
    const shown = { alt: 'Em nhỏ nhận quà', caption: 'Em nhỏ ở bản', depictsChildren: true, consent }
    const image = (await createImage(portal.payload, { data: shown as Partial<Image> })) as Image
    const photo = buildNode('block', [], {
      format: '',
      version: 2,
      fields: { id: 'a', blockName: '', blockType: 'photo', image: image.id },
    })
    const body = { root: buildNode('root', [photo], { direction: null, format: '', indent: 0, version: 1 }) }
    const article = await createArticle(portal.payload, {
      category: child,
      leadImage: image.id,
      body: body as unknown as Article['body'],
    })
    await setContent('full')
    const before = await make('atom')

    await portal.payload.update({
      collection: 'images',
      id: image.id,
      data: { consent: { ...consent, withdrawnAt: new Date().toISOString() } },
      ...asAdmin,
    })
    const after = await make('atom')

    expect(before.xml.match(/<img /g)).toHaveLength(2)
    expect(before.xml).toContain('Em nhỏ ở bản')
    expect(before.keys).toContain(`image:${image.id}`)
    expect(after.xml).not.toMatch(/<img |Em nhỏ/)
    // It may be allowed again.
    expect(after.keys).toContain(`image:${image.id}`)
    await update(article.id, { _status: 'draft' })
  })
})

describe('the feed of a topic', () => {
  it('has what is published of it, and is dropped when that changes', async () => {
    const topics = ['Tiếp sức đến trường']
    const article = await createArticle(portal.payload, { category: child, topics })
    await createArticle(portal.payload, { category: child, topics, _status: 'draft' })
    const [topic] = toIds(article.topics) as [number]
    const list = () => ask((feeds) => feeds.listInTopicForFeed(topic))

    const { answer, keys } = await list()

    expect(answer.map(({ id }) => id)).toEqual([article.id])
    expect(keys).toContain(`articles-of-topic:${topic}`)
    await update(article.id, { _status: 'draft' })
    expect((await list()).answer).toEqual([])
  })
})

describe('the news sitemap', () => {
  it('has the last two days and nothing that is not published', async () => {
    const now = new Date('2024-06-10T00:00:00.000Z')
    const create = (publishedAt: string, data = {}) =>
      createArticle(portal.payload, { category: child, publishedAt, ...data })
    const fresh = await create('2024-06-09T12:00:00.000Z')
    await create('2024-06-07T23:00:00.000Z')
    await create('2024-06-09T12:00:00.000Z', { _status: 'draft' })
    const { listNews } = await import('@/lib/queries/sitemap')
    const context = createRenderContext()

    const news = await renderContext.run(context, () => listNews(now))

    // Later ones belong to other tests.
    const past = news.filter(({ publishedAt }) => String(publishedAt) < now.toISOString())
    expect(past.map(({ id }) => id)).toEqual([fresh.id])
    expect(context.keys).toContain('news-window')
  })
})

describe('the sitemap of a month', () => {
  it('shows the lead picture that anybody may see, and has no second part', async () => {
    const image = await createImage(portal.payload)
    const article = await createArticle(portal.payload, {
      category: child,
      leadImage: image.id,
      publishedAt: '2011-02-03T00:00:00.000Z',
    })
    const { listArticlesOfMonth } = await import('@/lib/queries/sitemap')
    const context = createRenderContext()

    const [first, second] = await renderContext.run(context, () =>
      Promise.all([1, 2].map((page) => listArticlesOfMonth({ month: '2011-02', page }))),
    )

    expect(first?.map(({ id }) => id)).toEqual([article.id])
    expect((first?.[0]?.leadImage as Image).sizes?.jpeg?.filename).toMatch(/\.jpg$/)
    expect(context.pictureFiles.has(String(image.filename))).toBe(true)
    expect(second).toEqual([])
  })
})
