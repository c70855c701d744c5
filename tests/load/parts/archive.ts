import { openRest } from '../../browser/rest'
import { buildBody } from '../../factories/articles'
import { getCategory } from '../content'
import { median, toMilliseconds, toRatio, type Figure } from '../figures'
import type { Part } from '../part'
import { createReader } from '../reader'
import type { Session } from '../session'

/** Of the time with the small archive. */
const ratioLimit = 1.5
const rounds = 15
const deepPages = 9

/** Median milliseconds that a page takes to be rendered. */
interface Times {
  home: number
  firstPage: number
  lastPages: number
  article: number
}

const names: Record<keyof Times, string> = {
  home: 'Trang chủ',
  firstPage: 'Chuyên mục, trang 1',
  lastPages: 'Chuyên mục, các trang cuối',
  article: 'Bài viết',
}

/** The newest article, which stands on the home page and on the first page of its category. */
const publishArticle = async (send: Awaited<ReturnType<typeof openRest>>['send'], category: number) => {
  const { doc } = await send<{ doc: { id: number; slug: string } }>('POST', '/articles', {
    title: `Bài đo kho lưu trữ ${Date.now()}`,
    lead: 'Một câu tóm tắt.',
    category,
    body: buildBody('Một đoạn văn.'),
    _status: 'published',
  })
  return doc
}

const measureTimes = async ({ getPortal }: Session): Promise<Times> => {
  const { baseUrl } = getPortal()
  const { send } = await openRest(baseUrl)
  const category = await getCategory(baseUrl)
  const read = createReader()
  const time = async (path: string) => {
    const { status, milliseconds } = await read(baseUrl + path)
    if (status !== 200) throw new Error(`${path}: ${status}`)
    return milliseconds
  }
  const list = `/chuyen-muc/${category.slug}`
  const { id, slug } = await publishArticle(send, category.id)
  const times = { home: [] as number[], firstPage: [] as number[], article: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    const paths = { home: '/', firstPage: list, article: `/bai-viet/${slug}` }
    for (const [name, path] of Object.entries(paths)) {
      // Each change drops all three; only one of them is then asked for, so that none waits for another.
      await send('PATCH', `/articles/${id}`, { title: `Bài đo kho lưu trữ, lần ${round} ${name}` })
      times[name as keyof typeof times].push(await time(path))
    }
  }
  const html = (await read(baseUrl + list, 'identity')).body.toString()
  const last = Math.max(...[...html.matchAll(/\?trang=(\d+)/g)].map(([, page]) => Number(page)))
  const lastPages: number[] = []
  // Nobody has opened these before.
  for (let page = last - deepPages; page < last; page += 1)
    lastPages.push(await time(`${list}?trang=${page}`))
  await send('DELETE', `/articles/${id}`)
  return {
    home: median(times.home),
    firstPage: median(times.firstPage),
    article: median(times.article),
    lastPages: median(lastPages),
  }
}

let before: Times | undefined

/** What a page costs to render does not grow with the archive. */
export const archive: Part = {
  title: 'Dựng trang khi kho bài lớn',
  peerName: 'kho 200 bài (lớn/nhỏ)',
  measureSmall: async (session) => {
    before = await measureTimes(session)
  },
  measure: async (session) => {
    const after = await measureTimes(session)
    return Object.entries(names).map(([key, name]): Figure => {
      const [large, small] = [after[key as keyof Times], before?.[key as keyof Times] ?? NaN]
      return {
        name,
        measured: toMilliseconds(large),
        peer: `${toMilliseconds(small)} (${toRatio(large / small)})`,
        limit: `≤ ${toRatio(ratioLimit)}`,
        isKept: large / small <= ratioLimit,
      }
    })
  },
}
