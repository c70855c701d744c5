import type { Page } from 'playwright-core'

import { openRest } from '../../browser/rest'
import { waitForPictures } from '../../browser/portalProcess'
import { withBrowser } from '../browser'
import { countArticles, getDemoArticle } from '../content'
import { atMost, median, toCount, toMilliseconds, toRatio, type Figure } from '../figures'
import type { Part } from '../part'
import { signInAt } from '../signInAt'
import { createSession, seedArticles, type Session } from '../session'

/** How much longer a large archive may take than a small one; a search has a hundred times as much to find in it. */
const openLimit = 1.5
const searchLimit = 2
const smallArchive = 200
const versions = 200

interface Screen {
  name: string
  path: string
  /** Shown when a person can begin to work. */
  ready: string
  limit: number
}

const toScreens = (article: number): Screen[] => {
  const list = { path: '/admin/collections/articles', ready: 'tbody .cell-title', limit: openLimit }
  return [
    { ...list, name: 'Danh sách bài' },
    {
      ...list,
      name: 'Bài đã xuất bản',
      path: `${list.path}?where[or][0][and][0][_status][equals]=published`,
    },
    { ...list, name: 'Tìm không dấu', path: `${list.path}?search=khuyen%20hoc`, limit: searchLimit },
    { ...list, name: 'Màn hình soạn bài', path: `${list.path}/${article}`, ready: '#field-title' },
  ]
}

/** @returns the id of an article that has been saved so often */
const saveOften = async (baseUrl: string, times: number): Promise<number> => {
  const { send } = await openRest(baseUrl)
  const { slug } = await getDemoArticle(baseUrl)
  const { docs } = await send<{ docs: { id: number; lead: string }[] }>(
    'GET',
    `/articles?depth=0&limit=1&where[slug][equals]=${slug}`,
  )
  const { id, lead } = docs[0]!
  for (let version = 1; version <= times; version += 1)
    await send('PATCH', `/articles/${id}?draft=true&depth=0`, { lead: `${lead} Lần ${version}.` })
  return id
}

/** One of the two portals, with a person at it. */
interface Desk {
  baseUrl: string
  page: Page
  screens: Screen[]
}

const openDesk = async (page: Page, baseUrl: string, saves: number): Promise<Desk> => {
  const screens = toScreens(await saveOften(baseUrl, saves))
  await signInAt(page, baseUrl)
  return { baseUrl, page, screens }
}

/** Milliseconds from the click to a screen that can be worked with. */
const measureOpening = async ({ baseUrl, page, screens }: Desk, index: number): Promise<number> => {
  const { path, ready } = screens[index]!
  const begun = performance.now()
  await page.goto(baseUrl + path, { waitUntil: 'commit' })
  await page.locator(ready).first().waitFor()
  return performance.now() - begun
}

const compare = async (small: Desk, large: Desk, index: number, rounds: number): Promise<Figure> => {
  const times = { small: [] as number[], large: [] as number[] }
  // The first round fills the browser's cache. In turn, so that whatever else the machine does meets both.
  for (let round = 0; round <= rounds; round += 1) {
    const taken = [await measureOpening(small, index), await measureOpening(large, index)] as const
    if (round === 0) continue
    times.small.push(taken[0])
    times.large.push(taken[1])
  }
  const [before, after] = [median(times.small), median(times.large)]
  const { name, limit } = large.screens[index]!
  return {
    ...atMost(name, after / before, limit, toRatio),
    measured: toMilliseconds(after),
    peer: `${toMilliseconds(before)} (${toRatio(after / before)})`,
  }
}

/** A portal of its own, with a small archive. */
const startSmall = async ({ cleanup, isQuick }: Session): Promise<Session> => {
  const session = await createSession(cleanup, isQuick)
  const { baseUrl } = await session.startPortal()
  const missing = smallArchive - (await countArticles(baseUrl))
  await session.stopPortal()
  await seedArticles(session, missing)
  const portal = await session.startPortal()
  // Pictures that are being made would slow this portal alone.
  await waitForPictures(portal.baseUrl)
  return session
}

export const admin: Part = {
  title: `Quản trị: mở danh sách, và bài đã lưu ${versions} lần (kho nhỏ: chưa lưu lần nào)`,
  peerName: 'Kho nhỏ (lớn/nhỏ)',
  measure: async (session) => {
    const other = await startSmall(session)
    const [large, small] = [session.getPortal().baseUrl, other.getPortal().baseUrl]
    const figures = await withBrowser(session, (visit) =>
      visit((one) =>
        visit(async (two) => {
          const desks = [
            await openDesk(one.page, small, 0),
            await openDesk(two.page, large, versions),
          ] as const
          const measured: Figure[] = []
          for (const index of desks[0].screens.keys())
            measured.push(await compare(...desks, index, session.isQuick ? 7 : 21))
          return measured
        }),
      ),
    )
    const [count, peer] = [await countArticles(large), await countArticles(small)].map(toCount)
    await other.stopPortal()
    return [{ name: 'Số bài', measured: count ?? '', peer }, ...figures]
  },
}
