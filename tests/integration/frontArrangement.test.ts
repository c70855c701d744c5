import { beforeAll, describe, expect, it } from 'vitest'

import type { Article, Home, Notice } from '@/lib/generated/payload-types'
import { noticeMoments } from '@/lib/server/notice/noticeMoments'
import { toIds } from '@/lib/view-models/relations'
import { createRenderContext, renderContext } from '@/lib/server/renderContext'
import { createArticle, createCategory } from '../factories/articles'
import { createUser } from '../factories/users'
import { useTestPortal } from './portal'

const portal = useTestPortal()
let category: number
let other: number

beforeAll(async () => {
  category = (await createCategory(portal.payload)).id
  other = (await createCategory(portal.payload)).id
})

// Written as an editor would; who may is tested elsewhere.
const asEditor = { overrideAccess: true } as const

const create = (data: Parameters<typeof createArticle>[1] = {}) =>
  createArticle(portal.payload, { category, ...data })

const update = (id: number, data: Partial<Article>) =>
  portal.payload.update({ collection: 'articles', id, data, ...asEditor })

const arrange = (data: Partial<Home>) =>
  portal.payload.updateGlobal({ slug: 'home', depth: 0, data, ...asEditor })

/** What a page would note while it runs a query. */
const noteOf = async <T>(query: () => Promise<T>) => {
  const context = createRenderContext()
  const result = await renderContext.run(context, query)
  return { result, keys: [...context.keys] }
}

describe('the front page', () => {
  it('keeps the places of articles that were taken down, and can be arranged meanwhile', async () => {
    const [lead, first, second] = [await create(), await create(), await create()]
    await arrange({ lead: lead.id, focus: [first.id, second.id] })
    await update(lead.id, { _status: 'draft' })
    await portal.payload.update({
      collection: 'articles',
      id: first.id,
      data: { deletedAt: new Date().toISOString() },
      ...asEditor,
    })

    const saved = await arrange({ lead: lead.id, focus: [second.id, first.id] })

    expect(saved).toMatchObject({ lead: lead.id, focus: [second.id, first.id] })
  })

  it('has four focus stories and no more', async () => {
    const ids = []
    for (let index = 0; index < 5; index += 1) ids.push((await create()).id)

    const error = await arrange({ focus: ids }).catch((reason) => reason)

    expect(error.data.errors).toMatchObject([{ path: 'focus' }])
  })

  it('loses a lead that is deleted for good, and nothing else', async () => {
    const [lead, focus] = [await create(), await create()]
    await arrange({ lead: lead.id, focus: [focus.id] })

    await portal.payload.delete({ collection: 'articles', id: lead.id, ...asEditor })

    const home = await portal.payload.findGlobal({ slug: 'home', depth: 0, ...asEditor })
    expect(home).toMatchObject({ lead: null, focus: [focus.id] })
  })
})

describe('related articles', () => {
  const findRelated = async (article: Article) => {
    const { getArticleSurroundings } = await import('@/lib/queries/surroundings')
    const { result, keys } = await noteOf(() => getArticleSurroundings(article))
    return { titles: result.related.map(({ title }) => title), keys }
  }

  it('are those chosen by hand, then those that share most topics, then others of the category', async () => {
    const place = (await createCategory(portal.payload)).id
    const chosen = await create({ title: 'chọn tay', category: other, publishedAt: '2010-01-01T00:00:00Z' })
    const date = '2011-01-01T00:00:00Z'
    await create({ title: 'chung một', category: other, topics: ['A'], publishedAt: '2012-01-01T00:00:00Z' })
    await create({ title: 'chung hai', category: other, topics: ['B', 'A'], publishedAt: date })
    await create({ title: 'nháp', category: other, topics: ['A', 'B'], _status: 'draft' })
    await create({ title: 'cùng chuyên mục', category: place })
    const article = await create({ category: place, topics: ['A', 'B'], relatedArticles: [chosen.id] })

    const { titles } = await findRelated(article)

    expect(titles).toEqual(['chọn tay', 'chung hai', 'chung một', 'cùng chuyên mục'])
  })

  it('of the same category are those that tell most nearly the same, without regard to marks', async () => {
    const place = (await createCategory(portal.payload)).id
    const put = (title: string, lead: string) => create({ title, lead, category: place })
    const own = await put('Trao xe đạp cho học sinh ven hồ', 'Sáu mươi chiếc xe đạp đến với học trò ba xã.')
    await put('Xe đạp mới cho học sinh vùng cao', 'Những chiếc xe đạp đến với học trò hai bản.')
    await put('TRAO XE ĐẠP CHO HOC SINH', 'Thêm bốn mươi chiếc xe đạp cho học trò ven hồ.')
    await put('Đại hội chi hội khuyến học thôn', 'Ban chấp hành mới gồm bảy người.')
    await put('Mở lớp xóa mù chữ buổi tối', 'Mười hai học viên đầu tiên đã ghi tên.')
    await put('Sổ thu chi quỹ khuyến học', 'Năm cột là đủ cho một năm.')

    const { titles } = await findRelated(own)

    expect(titles.slice(0, 2)).toEqual(['TRAO XE ĐẠP CHO HOC SINH', 'Xe đạp mới cho học sinh vùng cao'])
    expect(titles).toHaveLength(4)
  })

  it('of topics alone note the topics, so that the next one of them appears', async () => {
    for (let index = 0; index < 4; index += 1) await create({ category: other, topics: ['Mùa thi'] })
    const article = await create({ topics: ['Mùa thi'] })

    const { titles, keys } = await findRelated(article)

    expect(titles).toHaveLength(4)
    expect(keys).toContain(`articles-of-topic:${toIds(article.topics)[0]}`)
  })

  it('that were taken down leave no hole, and come back; the article can be saved meanwhile', async () => {
    const [kept, gone] = [await create({ title: 'còn' }), await create({ title: 'gỡ' })]
    const article = await create({ relatedArticles: [gone.id, kept.id] })
    await update(gone.id, { _status: 'draft' })

    const without = await findRelated(article)
    const saved = await update(article.id, { lead: 'Sapô mới' })
    await portal.payload.update({
      collection: 'articles',
      id: gone.id,
      data: { deletedAt: new Date().toISOString() },
      ...asEditor,
    })
    const savedAgain = await update(article.id, { lead: 'Sapô mới nữa' })
    await portal.payload.update({
      collection: 'articles',
      id: gone.id,
      data: { deletedAt: null, _status: 'published' },
      trash: true,
      ...asEditor,
    })
    const again = await findRelated(article)

    expect(without.titles[0]).toBe('còn')
    expect(without.titles).toHaveLength(4)
    expect(without.keys).toContain(`article:${gone.id}`)
    expect([saved.lead, savedAgain.lead]).toEqual(['Sapô mới', 'Sapô mới nữa'])
    expect(again.titles.slice(0, 2)).toEqual(['gỡ', 'còn'])
  })
})

describe('the urgent notice', () => {
  const minute = 60_000
  const at = (offset: number) => new Date(Date.now() + offset).toISOString()
  const text = 'Hoãn lễ trao học bổng sáng mai vì mưa lũ'
  const set = (data: Partial<Notice>) =>
    portal.payload.updateGlobal({
      slug: 'notice',
      data: { isOn: false, text, startsAt: null, endsAt: null, article: null, url: null, ...data },
      ...asEditor,
    })
  const read = async () => {
    const { getNotice } = await import('@/lib/queries/notice')
    return noteOf(getNotice)
  }

  it.each([
    ['runs', { isOn: true, startsAt: at(-minute), endsAt: at(minute) }, true],
    ['runs without a start', { isOn: true, endsAt: at(minute) }, true],
    ['is to come', { isOn: true, startsAt: at(minute), endsAt: at(2 * minute) }, false],
    ['is over', { isOn: true, startsAt: at(-2 * minute), endsAt: at(-minute) }, false],
    ['is switched off', { isOn: false, startsAt: at(-minute), endsAt: at(minute) }, false],
  ])('that %s', async (_, data, isShown) => {
    await set(data)

    const { result, keys } = await read()
    const open = await portal.payload.findGlobal({ slug: 'notice', overrideAccess: false })

    expect(result).toEqual(isShown ? { text, href: null } : null)
    expect(Boolean(open.text)).toBe(isShown)
    expect(keys).toContain('global:notice')
  })

  it('tells the front when it comes and goes, also before anybody may read it', async () => {
    const [startsAt, endsAt] = [at(minute), at(2 * minute)]
    await set({ isOn: true, startsAt, endsAt })

    expect(await noticeMoments.use()).toEqual([Date.parse(startsAt), Date.parse(endsAt)])
  })

  it('leads to an article only while that is published', async () => {
    const article = await create({ slug: 'hoan-le-trao' })
    await set({ isOn: true, endsAt: at(minute), article: article.id, url: 'https://example.org' })
    const before = await read()
    await update(article.id, { _status: 'draft' })
    const after = await read()

    expect(before.result?.href).toBe('/bai-viet/hoan-le-trao')
    expect(after.result).toEqual({ text, href: 'https://example.org' })
    expect(after.keys).toContain(`article:${article.id}`)
  })

  it.each([
    ['without an end', { isOn: true }, 'endsAt'],
    ['that ends before it begins', { isOn: true, startsAt: at(minute), endsAt: at(0) }, 'endsAt'],
    ['without a text', { isOn: true, endsAt: at(minute), text: '' }, 'text'],
    ['of more than 200 letters', { text: 'a'.repeat(201) }, 'text'],
    ['that leads to a script', { url: 'javascript:alert(1)' }, 'url'],
    ['that leads to another site by two slashes', { url: '//example.org' }, 'url'],
  ])('%s is refused', async (_, data, path) => {
    const error = await set(data).catch((reason) => reason)

    expect(error.data.errors).toMatchObject([{ path }])
    expect(error.data.errors[0].message).toMatch(/[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụ]/u)
  })

  it('is seen by the newsroom before its time', async () => {
    const user = await createUser(portal.payload, 'contributor')
    await set({ isOn: true, startsAt: at(minute), endsAt: at(2 * minute) })

    const seen = await portal.payload.findGlobal({ slug: 'notice', overrideAccess: false, user })

    expect(seen.text).toBe(text)
  })
})
