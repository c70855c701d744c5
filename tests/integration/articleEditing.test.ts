import type { CollectionSlug } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Role } from '@/collections/access/roles'
import { editSessionHeader, formatEditSession } from '@/lib/editing/editSession'
import type { Article } from '@/lib/generated/payload-types'
import { toBlock, toEditorState, toParagraph, toText } from '@/lib/import/lexicalNodes'
import { createArticle, createCategory, buildBody } from '../factories/articles'
import { alone } from '../factories/documents'
import { createImage } from '../factories/images'
import { createUser, password } from '../factories/users'
import type { Person } from './apis'
import { useTestPortal } from './portal'

const portal = useTestPortal()
type Who = Role | 'anonymous'
const people = {} as Record<Who | 'otherEditor', Person>
let category: number

beforeAll(async () => {
  const { payload } = portal
  people.anonymous = null
  for (const role of ['admin', 'editor', 'contributor', 'photographer'] as const) {
    people[role] = await createUser(payload, role)
  }
  people.otherEditor = await createUser(payload, 'editor')
  category = (await createCategory(payload)).id
})

const tokens = new Map<string, string>()

const toToken = async (person: NonNullable<Person>): Promise<string> => {
  const known = tokens.get(person.email)
  if (known) return known
  const login = { collection: 'users', data: { email: person.email, password } } as const
  const { token = '' } = await portal.payload.login(login)
  tokens.set(person.email, token)
  return token
}

interface Asked {
  data?: object
  /** The edit form that asks: its name, and when what it was filled with was saved. */
  form?: { id: string; turn: number; base: string }
}

/** Payload's REST handlers, called as Next calls them. */
const ask = async (who: keyof typeof people, method: string, path: string, { data, form }: Asked = {}) => {
  const { handleEndpoints } = await import('payload')
  const { default: config } = await import('@/payload.config')
  const headers = new Headers({ 'content-type': 'application/json' })
  const person = people[who]
  if (person) headers.set('authorization', `JWT ${await toToken(person)}`)
  if (form) headers.set(editSessionHeader, formatEditSession({ ...form, base: Date.parse(form.base) }))
  const body = data && JSON.stringify(data)
  const request = new Request(`http://localhost/api${path}`, { method, headers, body })
  const response = await handleEndpoints({ config, request })
  const answer = (await response.json()) as {
    doc: Article
    path: string
    holder: string | null
    errors?: { message: string }[]
  }
  return { status: response.status, ...answer, message: answer.errors?.[0]?.message }
}

const create = (who: Role, data: Parameters<typeof createArticle>[1] = {}) =>
  createArticle(portal.payload, { category, user: people[who] ?? undefined, ...data })

const autosave = (who: keyof typeof people, { id }: Article, data: object, form?: Asked['form']) =>
  ask(who, 'PATCH', `/articles/${id}?autosave=true&draft=true&depth=0`, { data, form })

const read = async ({ id }: Article, draft: boolean) =>
  // What is stored, whoever may see it.
  portal.payload.findByID({ collection: 'articles', id, draft, depth: 0, overrideAccess: true })

const listVersions = async ({ id }: Article) => {
  const { docs } = await portal.payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    // As they are stored.
    overrideAccess: true,
  })
  return docs
}

const getShared = async (article: number, path: string) => {
  const { getSharedDraft } = await import('@/lib/queries/preview')
  return getSharedDraft(article, new URLSearchParams(path.split('?')[1]).get('khoa') ?? '')
}

describe('a preview link', () => {
  const createLink = (who: Who, { id }: Article, hours = 24) =>
    ask(who, 'POST', `/articles/${id}/lien-ket-xem-truoc`, { data: { hours } })

  it.each([
    ['admin', 'contributor', 'draft', 200],
    ['editor', 'contributor', 'published', 200],
    ['contributor', 'contributor', 'draft', 200],
    ['contributor', 'contributor', 'published', 403],
    ['contributor', 'admin', 'draft', 403],
    ['photographer', 'admin', 'draft', 403],
    ['photographer', 'admin', 'published', 403],
    ['anonymous', 'admin', 'draft', 403],
  ] as const)('when %s asks for an article of %s, %s: %i', async (who, owner, _status, status) => {
    const article = await create(owner, { _status })

    const created = await createLink(who, article)
    const withdrawn = await ask(who, 'POST', `/articles/${article.id}/thu-hoi-xem-truoc`)

    expect(created.status).toBe(status)
    expect(withdrawn.status).toBe(status)
    if (status !== 200) expect(created.path).toBeUndefined()
  })

  it('opens the newest draft, for people who are not signed in', async () => {
    const article = await create('editor', { title: 'Đã đăng' })
    await portal.payload.update({
      collection: 'articles',
      id: article.id,
      data: { title: 'Bản nháp mới' },
      draft: true,
      // As an editor.
      overrideAccess: true,
    })

    const shared = await getShared(article.id, (await createLink('editor', article)).path)

    expect(shared).toMatchObject({ kind: 'open', draft: { title: 'Bản nháp mới' } })
    // Whoever wrote it is the newsroom's business.
    expect(shared.kind === 'open' && shared.draft.createdBy).toBeFalsy()
  })

  it('opens no other article, and nothing once it is withdrawn or its article is thrown away', async () => {
    const [article, other] = [await create('editor', { _status: 'draft' }), await create('editor')]
    const { path } = await createLink('editor', article)
    const trashed = await create('editor')
    const trashedLink = await createLink('editor', trashed)

    expect((await getShared(other.id, path)).kind).toBe('invalid')
    await ask('editor', 'POST', `/articles/${article.id}/thu-hoi-xem-truoc`)
    expect((await getShared(article.id, path)).kind).toBe('invalid')
    // An older version that comes back does not bring its links along.
    const oldest = (await listVersions(article)).at(-1)
    await ask('editor', 'POST', `/articles/versions/${oldest?.id}`)
    expect((await getShared(article.id, path)).kind).toBe('invalid')
    expect((await getShared(article.id, (await createLink('editor', article)).path)).kind).toBe('open')

    await ask('editor', 'PATCH', `/articles/${trashed.id}`, { data: { deletedAt: new Date().toISOString() } })
    expect((await getShared(trashed.id, trashedLink.path)).kind).toBe('invalid')
  })

  it('has an end', async () => {
    const { createPreviewPath } = await import('@/collections/Articles/editing/previewLinks')
    const article = await create('editor', { _status: 'draft' })

    const path = await createPreviewPath(portal.payload, article.id, Date.now() - 1)

    expect((await getShared(article.id, path)).kind).toBe('expired')
  })

  it('shows no picture that the public may not see, and no other draft', async () => {
    const child = await createImage(portal.payload, {
      data: { depictsChildren: true, caption: 'Em Lò Thị B' },
    })
    const body = toEditorState([
      toParagraph([toText('Thân bài.')]),
      toBlock('photo', '65a000000000000000000001', { image: child.id, caption: 'Em Lò Thị B' }),
    ]) as unknown as NonNullable<Article['body']>
    const related = await create('editor', { _status: 'draft', title: 'Bài nháp khác' })
    const article = await create('editor', { _status: 'draft', leadImage: child.id, body })
    await portal.payload.update({
      collection: 'articles',
      id: article.id,
      data: { relatedArticles: [related.id] },
      draft: true,
      // As an editor.
      overrideAccess: true,
    })

    const shared = await getShared(article.id, (await createLink('editor', article)).path)

    expect(shared.kind).toBe('open')
    expect(JSON.stringify(shared)).not.toContain(child.filename)
    expect(JSON.stringify(shared)).not.toContain('Bài nháp khác')
    const { toArticlePage } = await import('@/lib/view-models/article')
    const page = shared.kind === 'open' && toArticlePage(shared.draft, alone)
    expect(JSON.stringify(page)).toContain('Thân bài.')
    expect(JSON.stringify(page)).not.toContain('Lò Thị B')
  })

  it('is written into the log, as is its withdrawal', async () => {
    const article = await create('editor', { title: 'Có trong nhật ký', _status: 'draft' })

    await createLink('editor', article, 1)
    await ask('editor', 'POST', `/articles/${article.id}/thu-hoi-xem-truoc`)

    const { docs } = await portal.payload.find({
      collection: 'audit-log' as CollectionSlug,
      where: {
        and: [{ documentId: { equals: String(article.id) } }, { action: { contains: 'preview' } }],
      },
      sort: 'id',
      // As an admin would look.
      overrideAccess: true,
    })
    expect(docs).toMatchObject([
      { action: 'preview-link-created', title: 'Có trong nhật ký', userName: people.editor?.name },
      { action: 'preview-links-withdrawn' },
    ])
  })

  it.each([0, 5, '24', null])('for %j hours is refused', async (hours) => {
    const article = await create('editor', { _status: 'draft' })

    const { status, message } = await createLink('editor', article, hours as number)

    expect(status).toBe(400)
    expect(message).toBe('Hãy chọn liên kết có hiệu lực 1 giờ, 1 ngày hoặc 7 ngày.')
  })
})

describe('an old version', () => {
  it('of a published article comes back as a draft, and readers go on seeing what was published', async () => {
    const { getArticleBySlug } = await import('@/lib/queries/articles')
    const article = await create('editor', { title: 'Bản thứ nhất' })
    await ask('editor', 'PATCH', `/articles/${article.id}`, { data: { title: 'Bản thứ hai' } })
    const first = (await listVersions(article)).find(({ version }) => version.title === 'Bản thứ nhất')

    const { status } = await ask('editor', 'POST', `/articles/versions/${first?.id}?draft=false`)

    expect(status).toBe(200)
    expect(await read(article, true)).toMatchObject({ title: 'Bản thứ nhất', _status: 'draft' })
    expect(await read(article, false)).toMatchObject({ title: 'Bản thứ hai', _status: 'published' })
    expect((await getArticleBySlug(article.slug ?? ''))?.title).toBe('Bản thứ hai')
  })

  it('is not published by another door either', async () => {
    const article = await create('editor')
    const [version] = await listVersions(article)

    const restored = portal.payload.restoreVersion({
      collection: 'articles',
      id: String(version?.id),
      overrideAccess: false,
      user: people.editor,
    })

    await expect(restored).rejects.toThrow('thành bản nháp')
  })

  it('is restored by a contributor in their own draft only', async () => {
    const [own, others] = [
      await create('contributor', { _status: 'draft' }),
      await create('editor', { _status: 'draft' }),
    ]
    const [ownVersion] = await listVersions(own)
    const [othersVersion] = await listVersions(others)

    expect((await ask('contributor', 'POST', `/articles/versions/${ownVersion?.id}`)).status).toBe(200)
    expect((await ask('contributor', 'POST', `/articles/versions/${othersVersion?.id}`)).status).toBe(403)
    expect((await ask('anonymous', 'POST', `/articles/versions/${ownVersion?.id}`)).status).toBe(403)
  })

  it('says who made it', async () => {
    const article = await create('contributor', { _status: 'draft' })
    await autosave('editor', article, { title: 'Biên tập đã sửa', editedBy: 'Người giả' })

    const makers = (await listVersions(article)).map(({ version }) => version.editedBy)

    expect(makers).toEqual([people.editor?.name, people.contributor?.name])
  })
})

describe('an edit form', () => {
  const toForm = (id: string, { updatedAt }: Article, turn = 1) => ({ id, turn, base: updatedAt })

  it('writes on in one version', async () => {
    const article = await create('editor', { _status: 'draft' })
    const before = (await listVersions(article)).length

    for (const turn of [1, 2, 3]) {
      const { status } = await autosave(
        'editor',
        article,
        { title: `Lần ${turn}` },
        toForm('formofeditor', article, turn),
      )
      expect(status).toBe(200)
    }

    expect((await listVersions(article)).length).toBe(before + 1)
    expect((await read(article, true)).title).toBe('Lần 3')
  })

  it('does not write over what another form has saved since', async () => {
    const article = await create('editor', { _status: 'draft' })
    await autosave('otherEditor', article, { title: 'Của người kia' }, toForm('formofanother', article))

    const answer = await autosave('editor', article, { title: 'Của tôi' }, toForm('formofmine', article))

    expect(answer.status).toBe(409)
    expect(answer.message).toContain(people.otherEditor?.name)
    expect((await read(article, true)).title).toBe('Của người kia')
  })

  it('leaves the version of another form as it is', async () => {
    const article = await create('editor', { _status: 'draft' })
    await autosave('otherEditor', article, { title: 'Của người kia' }, toForm('formofanother', article))
    const seen = await read(article, true)

    await autosave('editor', article, { title: 'Của tôi' }, toForm('formofmine', seen))

    const titles = (await listVersions(article)).map(({ version }) => version.title)
    expect(titles.slice(0, 2)).toEqual(['Của tôi', 'Của người kia'])
  })

  it('is not overtaken by its own older request', async () => {
    const article = await create('editor', { _status: 'draft' })
    await autosave('editor', article, { title: 'Mới' }, toForm('formofeditor', article, 5))

    const late = await autosave('editor', article, { title: 'Cũ' }, toForm('formofeditor', article, 4))

    expect(late.status).toBe(409)
    expect((await read(article, true)).title).toBe('Mới')
  })

  it('may write on after the article was published as it stands', async () => {
    const article = await create('editor', { _status: 'draft' })
    await autosave('editor', article, { title: 'Đang viết' }, toForm('formofeditor', article))
    await ask('otherEditor', 'PATCH', `/articles/${article.id}`, { data: { _status: 'published' } })

    const answer = await autosave(
      'editor',
      article,
      { title: 'Viết tiếp' },
      toForm('formofeditor', article, 2),
    )

    expect(answer.status).toBe(200)
    expect(await read(article, false)).toMatchObject({ title: 'Đang viết', _status: 'published' })
  })

  it('a text that is deleted by mistake is in the version before', async () => {
    const long = buildBody('Một đoạn văn dài. '.repeat(30))
    const article = await create('editor', { _status: 'draft', body: buildBody('Ngắn.') })
    await autosave('editor', article, { body: long }, toForm('formofeditor', article, 1))

    await autosave('editor', article, { body: buildBody('') }, toForm('formofeditor', article, 2))

    const bodies = (await listVersions(article)).map(({ version }) => JSON.stringify(version.body))
    expect(bodies[0]).not.toContain('Một đoạn văn dài')
    expect(bodies[1]).toContain('Một đoạn văn dài')
  })
})

describe('a lock', () => {
  const beat = (who: keyof typeof people, { id }: Article) => ask(who, 'POST', `/articles/${id}/dang-sua`)

  it('outlives the saves of whoever holds it, and names them to others', async () => {
    const article = await create('editor', { _status: 'draft' })

    expect((await beat('editor', article)).holder).toBeNull()
    await autosave('editor', article, { title: 'Đang viết' })

    expect((await beat('otherEditor', article)).holder).toBe(people.editor?.name)
    expect((await beat('editor', article)).holder).toBeNull()
  })

  it('keeps the form of whoever was taken over from writing, and lasts all the same', async () => {
    const article = await create('editor', { _status: 'draft' })
    await beat('otherEditor', article)

    const form = { id: 'formofeditor', turn: 1, base: article.updatedAt }
    const refused = await autosave('editor', article, { title: 'Bị nhận quyền' }, form)
    const data = { featured: true }
    const polite = await ask('admin', 'PATCH', `/articles/${article.id}?draft=true`, { data })
    const forced = await ask('admin', 'PATCH', `/articles/${article.id}?draft=true&overrideLock=true`, {
      data,
    })

    expect(refused.status).toBe(423)
    expect(refused.message).toContain(people.otherEditor?.name)
    expect([polite.status, forced.status]).toEqual([423, 200])
    expect(polite.message).toContain('nhận quyền sửa')
    expect((await beat('editor', article)).holder).toBe(people.otherEditor?.name)
  })

  it('ends when its holder leaves, and nobody else can end it', async () => {
    const article = await create('editor', { _status: 'draft' })
    await beat('editor', article)

    await ask('otherEditor', 'POST', `/articles/${article.id}/thoi-sua`)
    expect((await beat('otherEditor', article)).holder).toBe(people.editor?.name)
    await ask('editor', 'POST', `/articles/${article.id}/thoi-sua`)
    expect((await beat('otherEditor', article)).holder).toBeNull()
  })

  it.each(['contributor', 'photographer', 'anonymous'] as const)(
    'is nothing for %s, who may not edit the article',
    async (who) => {
      const article = await create('editor', { _status: 'draft' })

      expect((await beat(who, article)).status).toBe(403)
      expect((await ask(who, 'POST', `/articles/${article.id}/thoi-sua`)).status).toBe(403)
    },
  )

  it('ends with what its holder hands in, though a late request of their form brings it back', async () => {
    const article = await create('contributor', { _status: 'draft' })
    const listLocks = () =>
      portal.payload.find({
        collection: 'payload-locked-documents',
        where: {
          and: [
            { 'document.value': { equals: article.id } },
            { 'document.relationTo': { equals: 'articles' } },
          ],
        },
        overrideAccess: false,
        user: people.editor,
      })
    await beat('contributor', article)
    const whileWriting = await listLocks()
    await ask('contributor', 'PATCH', `/articles/${article.id}`, { data: { step: 'submit' } })
    // As Payload does it for the state of a form.
    await portal.payload.db.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'articles', value: article.id },
        user: { relationTo: 'users', value: people.contributor?.id },
      },
    })

    // Before any screen has asked: it keeps nobody from writing either.
    const form = { id: 'formofeditor', turn: 1, base: new Date().toISOString() }
    const written = await autosave('editor', article, { title: 'Biên tập viết tiếp' }, form)
    expect([written.status, written.message]).toEqual([200, undefined])
    expect(whileWriting.totalDocs).toBe(1)
    expect((await listLocks()).docs.filter(({ user }) => user.value !== people.editor?.id)).toEqual([])
  })

  it('shows a name, not an address, to editors, who see no accounts', async () => {
    const article = await create('editor', { _status: 'draft' })
    await beat('admin', article)

    const { docs } = await portal.payload.find({
      collection: 'payload-locked-documents',
      where: { 'document.value': { equals: article.id } },
      depth: 1,
      overrideAccess: false,
      user: people.editor,
    })

    expect(docs[0]?.user.value).toMatchObject({ name: people.admin?.name, email: people.admin?.name })
  })
})
