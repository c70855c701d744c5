import type { Page } from 'playwright-core'

import { openRest } from '../../browser/rest'
import { admin as account, waitForPictures } from '../../browser/portalProcess'
import { withBrowser } from '../browser'
import { countArticles, getDemoArticle } from '../content'
import { atMost, median, toCount, toMilliseconds, toRatio, type Figure } from '../figures'
import type { Part } from '../part'
import { createSession, seedArticles, type Session } from '../session'

/** How much longer a large archive may take than a small one. */
const limit = 1.5
const smallArchive = 200
const versions = 200

interface Screen {
  name: string
  path: string
  /** Shown when a person can begin to work. */
  ready: string
}

const toScreens = (id: number): Screen[] => [
  { name: 'Danh sách bài', path: '/admin/collections/articles', ready: 'tbody .cell-title' },
  {
    name: 'Danh sách bài nháp',
    path: '/admin/collections/articles?where[or][0][and][0][_status][equals]=draft',
    ready: 'tbody .cell-title',
  },
  {
    name: 'Tìm không dấu',
    path: '/admin/collections/articles?search=khuyen%20hoc',
    ready: 'tbody .cell-title',
  },
  { name: 'Màn hình soạn bài', path: `/admin/collections/articles/${id}`, ready: '#field-title' },
]

/** An article that has been saved as often as an article can be. */
const createVersions = async (baseUrl: string): Promise<number> => {
  const { send } = await openRest(baseUrl)
  const { slug } = await getDemoArticle(baseUrl)
  const { docs } = await send<{ docs: { id: number; lead: string }[] }>(
    'GET',
    `/articles?depth=0&limit=1&where[slug][equals]=${slug}`,
  )
  const { id, lead } = docs[0]!
  for (let version = 1; version <= versions; version += 1)
    await send('PATCH', `/articles/${id}?draft=true&depth=0`, { lead: `${lead} Lần ${version}.` })
  return id
}

const signIn = async (page: Page, baseUrl: string): Promise<void> => {
  const response = await page.request.post(`${baseUrl}/api/users/login`, { data: account })
  if (!response.ok()) throw new Error(`Sign-in: ${response.status()}`)
}

/** Milliseconds from the click to a screen that can be worked with, with the scripts in the browser's cache. */
const measureScreens = async (
  session: Session,
  rounds: number,
): Promise<{ count: number; times: number[] }> => {
  const { baseUrl } = session.getPortal()
  const screens = toScreens(await createVersions(baseUrl))
  const times = await withBrowser(session, (visit) =>
    visit(async ({ page }) => {
      await signIn(page, baseUrl)
      const open = async ({ path, ready }: Screen) => {
        const begun = performance.now()
        await page.goto(baseUrl + path, { waitUntil: 'commit' })
        await page.locator(ready).first().waitFor()
        return performance.now() - begun
      }
      const medians: number[] = []
      for (const screen of screens) {
        await open(screen)
        const taken: number[] = []
        for (let round = 0; round < rounds; round += 1) taken.push(await open(screen))
        medians.push(median(taken))
      }
      return medians
    }),
  )
  return { count: await countArticles(baseUrl), times }
}

/** A portal of its own, with a small archive. */
const measureSmall = async ({ cleanup, isQuick }: Session, rounds: number) => {
  const session = await createSession(cleanup, isQuick)
  const { baseUrl } = await session.startPortal()
  const missing = smallArchive - (await countArticles(baseUrl))
  await session.stopPortal()
  await seedArticles(session, missing)
  const portal = await session.startPortal()
  // Pictures that are being made would slow this portal alone.
  await waitForPictures(portal.baseUrl)
  const measured = await measureScreens(session, rounds)
  await session.stopPortal()
  return measured
}

export const admin: Part = {
  title: `Quản trị: mở danh sách và bài có ${versions} lần lưu`,
  peerName: 'Kho nhỏ (lớn/nhỏ)',
  measure: async (session) => {
    const rounds = session.isQuick ? 5 : 15
    const small = await measureSmall(session, rounds)
    const large = await measureScreens(session, rounds)
    const figures = toScreens(0).map(({ name }, index): Figure => {
      const [before, after] = [small.times[index] ?? NaN, large.times[index] ?? NaN]
      const ratio = after / before
      return {
        ...atMost(name, ratio, limit, toRatio),
        measured: toMilliseconds(after),
        peer: `${toMilliseconds(before)} (${toRatio(ratio)})`,
      }
    })
    return [{ name: 'Số bài', measured: toCount(large.count), peer: toCount(small.count) }, ...figures]
  },
}
