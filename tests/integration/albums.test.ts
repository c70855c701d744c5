import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { announcementChannel, parseAnnouncement, type Announcement } from '@/lib/database/announcementFormat'
import type { Album, Image } from '@/lib/generated/payload-types'
import { createRenderContext, renderContext } from '@/lib/server/renderContext'
import { createAlbum, createPhotos } from '../factories/albums'
import { createArticle } from '../factories/articles'
import { buildJpeg, createImage } from '../factories/images'
import { useTestPortal } from './portal'

const portal = useTestPortal()
let photos: [number, number, number]

beforeAll(async () => {
  photos = (await createPhotos(portal.payload, 3)) as [number, number, number]
})

// The tests write as a script would; who may is tested elsewhere.
const asScript = { overrideAccess: true } as const
const changeImage = (id: number, data: Partial<Image>) =>
  portal.payload.update({ collection: 'images', id, data, ...asScript })
const changeAlbum = (id: number, data: Partial<Album>) =>
  portal.payload.update({ collection: 'albums', id, data, ...asScript })

const createChildPhoto = async (): Promise<number> => {
  const consent = { givenBy: 'Cha mẹ em', givenAt: '2026-11-01T00:00:00.000Z' }
  const data = { alt: 'Em nhỏ', depictsChildren: true, consent }
  return (await createImage(portal.payload, { data, file: await buildJpeg(240, 180) })).id
}

/** An album is not published with a picture that may not be shown; afterwards, consent may be missed or withdrawn. */
const createLaterHidden = async (): Promise<number> =>
  (await createImage(portal.payload, { file: await buildJpeg(240, 180) })).id
const hide = (id: number) => changeImage(id, { depictsChildren: true })

/** What a question answers, and which keys a page that asks it would carry. */
const ask = async <Answer>(question: (queries: typeof import('@/lib/queries/albums')) => Promise<Answer>) => {
  const queries = await import('@/lib/queries/albums')
  const context = createRenderContext()
  const answer = await renderContext.run(context, () => question(queries))
  return { answer, ...context }
}

const readAlbum = (slug: string | null | undefined) =>
  ask(async ({ getAlbumBySlug, getAlbumPhotos }) => {
    const album = await getAlbumBySlug(slug ?? '')
    return album && (await getAlbumPhotos(album, 1, 100))
  })

describe('what readers see', () => {
  it('an album shows its pictures in its order, each once, without those that may not be shown', async () => {
    const hidden = await createLaterHidden()
    const allowed = await createChildPhoto()
    const [first, second, third] = photos
    const { slug } = await createAlbum(portal.payload, {
      photos: [third, hidden, allowed, first, third, second],
    })
    await hide(hidden)

    const { answer, pictureFiles } = await readAlbum(slug)

    expect(answer?.images.map(({ id }) => id)).toEqual([third, allowed, first, second])
    expect(answer?.total).toBe(4)
    expect([...pictureFiles.values()]).not.toContain(hidden)
    expect(JSON.stringify(answer)).not.toContain('Cha mẹ em')
  })

  it('a draft, and an album in the trash, are not there', async () => {
    const draft = await createAlbum(portal.payload, { photos, _status: 'draft' })
    const trashed = await createAlbum(portal.payload, { photos })
    await portal.payload.delete({ collection: 'albums', id: trashed.id, trash: true, ...asScript })

    expect((await readAlbum(draft.slug)).answer).toBeNull()
    expect((await readAlbum(trashed.slug)).answer).toBeNull()
  })

  it('a draft beside a published album changes nothing', async () => {
    const { id, slug } = await createAlbum(portal.payload, { photos })

    await portal.payload.update({
      collection: 'albums',
      id,
      data: { photos: [photos[2]] },
      draft: true,
      ...asScript,
    })

    expect((await readAlbum(slug)).answer?.total).toBe(3)
  })

  it('an album is cut into pages that follow each other', async () => {
    const { slug } = await createAlbum(portal.payload, { photos })

    const { answer } = await ask(async ({ getAlbumBySlug, getAlbumPhotos }) => {
      const album = await getAlbumBySlug(slug ?? '')
      return Promise.all([1, 2, 3].map((page) => getAlbumPhotos(album!, page, 2)))
    })

    expect(answer.map(({ images }) => images.map(({ id }) => id))).toEqual([
      photos.slice(0, 2),
      [photos[2]],
      [],
    ])
    expect(answer.map(({ passed }) => passed)).toEqual([0, 2, 4])
  })

  it('a picture knows those beside it; one that may not be shown has no page', async () => {
    const hidden = await createLaterHidden()
    const { slug } = await createAlbum(portal.payload, { photos: [photos[0], hidden, photos[1]] })
    await hide(hidden)

    const { answer } = await ask(async ({ getAlbumBySlug, getAlbumPhoto }) => {
      const album = await getAlbumBySlug(slug ?? '')
      return Promise.all([photos[1], hidden, photos[2]].map((id) => getAlbumPhoto(album!, id)))
    })

    expect(answer[0]).toMatchObject({ position: 2, total: 2, previous: photos[0], next: null })
    expect(answer.slice(1)).toEqual([null, null])
  })

  it('a list has the newest event first, with counts and covers of what may be shown', async () => {
    const hidden = await createLaterHidden()
    const [first, second] = photos
    const older = await createAlbum(portal.payload, {
      date: '2031-01-01T01:00:00Z',
      photos: [hidden, second, first],
    })
    const chosen = await createAlbum(portal.payload, {
      date: '2031-01-02T01:00:00Z',
      photos: [first],
      cover: second,
    })
    const refused = await createAlbum(portal.payload, {
      date: '2031-01-03T01:00:00Z',
      photos: [first],
      cover: hidden,
    })
    const empty = await createAlbum(portal.payload, { date: '2031-01-04T01:00:00Z', photos: [hidden] })
    await hide(hidden)

    const { answer } = await ask(({ listNewestAlbums }) => listNewestAlbums(3))

    expect(answer.map(({ album, count, cover }) => [album.id, count, cover?.id])).toEqual([
      [refused.id, 1, first],
      [chosen.id, 1, second],
      [older.id, 2, second],
    ])
    expect(answer.map(({ album }) => album.id)).not.toContain(empty.id)
  })

  it('an article has the published albums that name it', async () => {
    const article = await createArticle(portal.payload)
    const named = await createAlbum(portal.payload, { photos, articles: [article.id] })
    await createAlbum(portal.payload, { photos, articles: [article.id], _status: 'draft' })

    const { answer, keys } = await ask(({ listAlbumsOfArticle }) => listAlbumsOfArticle(article.id))

    expect(answer.map(({ album }) => album.id)).toEqual([named.id])
    expect(keys).toContain(`albums-of:${article.id}`)
  })

  it('a former address leads to the present one', async () => {
    const { id, slug } = await createAlbum(portal.payload, { photos, title: 'Tên cũ của album' })
    await changeAlbum(id, { slug: 'ten-moi-cua-album' })

    const { answer } = await ask(({ getCurrentAlbumSlug }) => getCurrentAlbumSlug(slug ?? ''))

    expect(answer).toBe('ten-moi-cua-album')
  })

  it('what goes into a zip is what readers see', async () => {
    const hidden = await createLaterHidden()
    const { slug } = await createAlbum(portal.payload, { photos: [photos[0], hidden] })
    await hide(hidden)
    const { albumFiles } = await import('@/lib/server/albums/albumFiles')

    const files = await albumFiles.use(slug ?? '')
    await changeImage(photos[0], { depictsChildren: true })
    const afterwards = await albumFiles.use(slug ?? '')
    await changeImage(photos[0], { depictsChildren: false })

    expect(files?.pictures.map(({ name }) => name)).toEqual(['01-chu-thich-1.jpg'])
    expect(files?.text).toContain('Ảnh: Thu Trang')
    expect(afterwards?.pictures).toEqual([])
    expect(await albumFiles.use('khong-co-album-nay')).toBeNull()
  })
})

describe('announcements', () => {
  let client: Client
  let heard: Announcement[] = []

  beforeAll(async () => {
    client = new Client({ connectionString: process.env.DATABASE_URL })
    await client.connect()
    client.on('notification', ({ payload }) => heard.push(parseAnnouncement(payload) as Announcement))
    await client.query(`LISTEN ${announcementChannel}`)
  })

  beforeEach(() => void listen())

  afterAll(() => client?.end())

  /** What was announced up to now: Postgres sends it before it answers the question. */
  const listen = async (): Promise<Announcement[]> => {
    await client.query('SELECT 1')
    const told = heard
    heard = []
    return told
  }

  it('an album that comes, changes, moves, and goes', async () => {
    const article = await createArticle(portal.payload)
    await listen()
    const { id, slug } = await createAlbum(portal.payload, { photos, articles: [article.id] })
    const key = `album:${id}`
    const everywhere = [key, 'albums', `address:/thu-vien-anh/${slug}`, `albums-of:${article.id}`]
    expect(await listen()).toEqual([{ changed: [...everywhere, 'search'], withdrawn: [] }])

    await changeAlbum(id, { title: 'Tên khác' })
    expect(await listen()).toEqual([{ changed: [key, 'search'], withdrawn: [] }])

    await changeAlbum(id, { photos: photos.toReversed() })
    expect(await listen()).toEqual([{ changed: [key, 'search'], withdrawn: [] }])

    await changeAlbum(id, { date: '2026-11-12T01:00:00.000Z' })
    expect(await listen()).toEqual([
      { changed: [key, 'albums', `albums-of:${article.id}`, 'search'], withdrawn: [] },
    ])

    await changeAlbum(id, { articles: [] })
    expect(await listen()).toEqual([{ changed: [key, `albums-of:${article.id}`, 'search'], withdrawn: [] }])

    await changeAlbum(id, { _status: 'draft' })
    expect(await listen()).toEqual([
      { changed: [key, 'albums', `address:/thu-vien-anh/${slug}`, 'search'], withdrawn: [key] },
    ])

    await changeAlbum(id, { title: 'Bản nháp', _status: 'draft' })
    expect(await listen()).toEqual([])
  })

  it('a picture that comes or goes moves the others of its albums, and one that only changes does not', async () => {
    const [photo] = await createPhotos(portal.payload, 1)
    const holder = await createAlbum(portal.payload, { photos: [photos[0], photo!] })
    const covered = await createAlbum(portal.payload, { photos: [photos[0]], cover: photo! })
    await createAlbum(portal.payload, { photos: [photo!], _status: 'draft' })
    await createAlbum(portal.payload, { photos: [photos[0]] })
    await listen()
    const moved = [`image:${photo}`, ...[holder.id, covered.id].map((id) => `album:${id}`), 'search'].sort()
    const hear = async () => (await listen()).map(({ changed, withdrawn }) => [changed.toSorted(), withdrawn])

    await changeImage(photo!, { caption: 'Chú thích khác' })
    expect(await hear()).toEqual([[[`image:${photo}`, 'search'], []]])

    await changeImage(photo!, { depictsChildren: true })
    expect(await hear()).toEqual([[moved, [`image:${photo}`]]])

    await changeImage(photo!, { depictsChildren: false })
    expect(await hear()).toEqual([[moved, []]])

    // Albums and drafts keep it, and nothing is said of what did not happen.
    const deletion = portal.payload.delete({ collection: 'images', id: photo!, ...asScript })
    await expect(deletion).rejects.toThrow('Chưa xóa được')
    expect(await hear()).toEqual([])
  })

  it('a page carries the keys of all that moves it', async () => {
    const hidden = await createLaterHidden()
    const album = await createAlbum(portal.payload, {
      photos: [photos[0], hidden],
      date: '2032-01-01T01:00:00Z',
    })
    await hide(hidden)

    const page = await readAlbum(album.slug)
    const photo = await ask(async ({ getAlbumBySlug, getAlbumPhoto }) =>
      getAlbumPhoto((await getAlbumBySlug(album.slug ?? ''))!, hidden),
    )
    const list = await ask(({ listNewestAlbums }) => listNewestAlbums(3))
    const missing = await readAlbum('khong-co-album-nay')

    const address = `address:/thu-vien-anh/${album.slug}`
    expect([...page.keys].sort()).toEqual([address, `album:${album.id}`, `image:${photos[0]}`].sort())
    // It is not shown, and will be when it is allowed.
    expect([...photo.keys].sort()).toEqual([address, `album:${album.id}`, `image:${hidden}`].sort())
    expect([...list.keys]).toEqual(
      expect.arrayContaining(['albums', `album:${album.id}`, `image:${photos[0]}`]),
    )
    expect([...missing.keys]).toEqual(['address:/thu-vien-anh/khong-co-album-nay'])
  })
})
