import { withBrowser } from '../browser'
import { getDemoArticle } from '../content'
import { atMost, median, toSeconds } from '../figures'
import type { Part } from '../part'

const limitMs = 3000

/** A bad mobile line. The latency is added to every request; the protocol leaves the opening of connections alone. */
const line = { latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8, offline: false }

/** The beginning is enough, and no line break or typographic space of the end can spoil it. */
const toSample = (lead: string): string => lead.normalize('NFC').split(/\s+/).slice(0, 5).join(' ')

/** Runs in the page: notes when the text is there and a frame with it has been drawn. */
const noteWhenShown = (sample: string): void => {
  const look = () => {
    const text = document.body?.innerText.normalize('NFC').replace(/\s+/g, ' ')
    if (!text?.includes(sample)) return requestAnimationFrame(look)
    // The second frame begins when the first one has been handed over for drawing.
    requestAnimationFrame(() => requestAnimationFrame((now) => Object.assign(window, { shownAt: now })))
  }
  requestAnimationFrame(look)
}

export const slowLine: Part = {
  title: 'Đọc bài qua đường truyền 400 kbit/s, trễ 400 ms',
  measure: async (session) => {
    const { baseUrl } = session.getPortal()
    const { slug, lead } = await getDemoArticle(baseUrl)
    const address = `${baseUrl}/bai-viet/${slug}`
    // Somebody has read it before.
    await fetch(address)
    const visits = await withBrowser(session, async (visit) => {
      const times: { painted: number; shown: number }[] = []
      for (let round = 0; round < (session.isQuick ? 1 : 5); round += 1) {
        times.push(
          await visit(async ({ page, devTools }) => {
            await devTools.send('Network.emulateNetworkConditions', line)
            // tsx names functions by a helper, which the page does not have.
            await page.addInitScript('globalThis.__name = (named) => named')
            await page.addInitScript(noteWhenShown, toSample(lead))
            await page.goto(address, { waitUntil: 'commit' })
            const shownAt = await page.waitForFunction(() => (window as { shownAt?: number }).shownAt)
            // Chromium notes it a little after the frame.
            const painted = await page.waitForFunction(
              () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
            )
            return {
              painted: (await painted.jsonValue()) ?? NaN,
              shown: (await shownAt.jsonValue()) ?? NaN,
            }
          }),
        )
      }
      return times
    })
    const painted = median(visits.map((time) => time.painted))
    const readable = median(visits.map((time) => Math.max(time.painted, time.shown)))
    return [
      { name: 'Nét vẽ đầu tiên', measured: toSeconds(painted) },
      atMost('Đọc được sapô', readable, limitMs, toSeconds),
    ]
  },
}
