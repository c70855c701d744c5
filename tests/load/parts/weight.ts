import type { CDPSession } from 'playwright-core'

import { withBrowser } from '../browser'
import { getCategory, getDemoArticle } from '../content'
import { atMost, toCount, toKilobytes, type Figure } from '../figures'
import type { Part } from '../part'

const kilobyte = 1024
const limits = {
  text: 20 * kilobyte,
  ownScripts: 5 * kilobyte,
  fonts: 60 * kilobyte,
  requests: 6,
}

interface Transfer {
  url: string
  type: string
  /** Over the line, headers included. */
  bytes: number
  headerBytes: number
  /** Seconds, by the browser's own clock. */
  begun: number
  done: number
}

/** What goes over the line from now on, by the protocol's own count. */
const watchTransfers = (devTools: CDPSession): Transfer[] => {
  const transfers = new Map<string, Transfer>()
  devTools.on('Network.requestWillBeSent', ({ requestId, request: { url }, type = 'Other', timestamp }) => {
    if (url.startsWith('data:')) return
    transfers.set(requestId, { url, type, bytes: 0, headerBytes: 0, begun: timestamp, done: Infinity })
  })
  devTools.on('Network.responseReceived', ({ requestId, response }) => {
    const transfer = transfers.get(requestId)
    if (transfer) transfer.headerBytes = response.encodedDataLength
  })
  const list: Transfer[] = []
  devTools.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const transfer = transfers.get(requestId)
    if (transfer) list.push({ ...transfer, bytes: encodedDataLength, done: timestamp })
  })
  return list
}

/** Of the files themselves: a budget for fonts is one for what lies in `public`. */
const sumFileBytes = (transfers: Transfer[]): number =>
  transfers.reduce((sum, { bytes, headerBytes }) => sum + bytes - headerBytes, 0)

const sumBytes = (transfers: Transfer[]): number => transfers.reduce((sum, { bytes }) => sum + bytes, 0)

const isIcon = ({ url }: Transfer): boolean => new URL(url).pathname.startsWith('/favicon')

const toFigures = (name: string, transfers: Transfer[], isArticle: boolean): Figure[] => {
  const ofType = (...types: string[]) => transfers.filter(({ type }) => types.includes(type))
  const isFramework = ({ url }: Transfer) => new URL(url).pathname.startsWith('/_next/')
  const scripts = ofType('Script')
  const text = sumBytes(ofType('Document', 'Stylesheet'))
  // What the line may carry before the pictures that are seen at once. The icon, and scripts that come once all is there,
  // keep none of them waiting.
  const pictures = ofType('Image')
  const shown = pictures.length > 0 ? Math.max(...pictures.map(({ done }) => done)) : Infinity
  const before = transfers.filter(
    (transfer) => transfer.type !== 'Image' && !isIcon(transfer) && transfer.begun < shown,
  )
  return [
    isArticle
      ? atMost(`${name}: HTML và CSS`, text, limits.text, toKilobytes)
      : { name: `${name}: HTML và CSS`, measured: toKilobytes(text) },
    atMost('  kịch bản của khung', sumBytes(scripts.filter(isFramework)), 0, toKilobytes),
    atMost(
      '  kịch bản riêng',
      sumBytes(scripts.filter((script) => !isFramework(script))),
      limits.ownScripts,
      toKilobytes,
    ),
    atMost('  phông chữ, lần đầu', sumFileBytes(ofType('Font')), limits.fonts, toKilobytes),
    isArticle
      ? atMost('  số yêu cầu trước khi có ảnh', before.length, limits.requests, toCount)
      : { name: '  số yêu cầu trước khi có ảnh', measured: toCount(before.length) },
    { name: '  ảnh thấy ngay', measured: toKilobytes(sumBytes(pictures)) },
  ]
}

/** A first visit to each kind of page. */
export const weight: Part = {
  title: 'Dung lượng và số yêu cầu của một lần mở đầu tiên',
  measure: async (session) => {
    const { baseUrl } = session.getPortal()
    const pages = [
      ['Trang chủ', '/'],
      ['Chuyên mục', `/chuyen-muc/${(await getCategory(baseUrl)).slug}`],
      ['Bài viết', `/bai-viet/${(await getDemoArticle(baseUrl)).slug}`],
      ['Không tìm thấy', '/khong-co-trang-nay'],
    ] as const
    return withBrowser(session, async (visit) => {
      const figures: Figure[] = []
      for (const [name, path] of pages) {
        const transfers = await visit(async ({ page, devTools }) => {
          const watched = watchTransfers(devTools)
          await page.goto(baseUrl + path, { waitUntil: 'networkidle' })
          return watched
        })
        figures.push(...toFigures(name, transfers, path.startsWith('/bai-viet/')))
      }
      return figures
    })
  },
}
