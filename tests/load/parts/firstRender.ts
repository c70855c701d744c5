import { sampleArticles } from '../content'
import { atMost, median, toCount, toMilliseconds } from '../figures'
import type { Part } from '../part'
import { createReader } from '../reader'

const limitMs = 60

/** Articles that nobody has opened since the portal started. */
export const firstRender: Part = {
  title: 'Lần đầu mở một bài',
  measure: async ({ getPortal, isQuick }) => {
    const { baseUrl } = getPortal()
    const read = createReader()
    const articles = await sampleArticles(baseUrl, isQuick ? 20 : 50)
    const times: number[] = []
    for (const { slug } of articles) {
      const { status, milliseconds } = await read(`${baseUrl}/bai-viet/${slug}`)
      if (status !== 200) throw new Error(`/bai-viet/${slug}: ${status}`)
      times.push(milliseconds)
    }
    const slowest = times.toSorted((a, b) => b - a)[Math.floor(times.length / 20)] ?? NaN
    return [
      { name: 'Số bài', measured: toCount(times.length) },
      atMost('Trung vị', median(times), limitMs, toMilliseconds),
      { name: '95% số bài nhanh hơn', measured: toMilliseconds(slowest) },
    ]
  },
}
