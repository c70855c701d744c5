import { randomBytes } from 'node:crypto'

import { openRest } from '../../browser/rest'
import { buildBody } from '../../factories/articles'
import { getCategory } from '../content'
import { atLeast, median, toCount, toMilliseconds, type Figure } from '../figures'
import type { Part } from '../part'
import { createReader } from '../reader'

interface Saved {
  doc: { id: number }
}

/** Ask until it is there, for at most this long. */
const patience = 5000

/** What the very next requests after a save show. */
export const publishing: Part = {
  title: 'Từ lúc lưu đến lúc bạn đọc thấy',
  measure: async ({ getPortal, isQuick }) => {
    const { baseUrl } = getPortal()
    const { send } = await openRest(baseUrl)
    const category = (await getCategory(baseUrl)).id
    const read = createReader()
    const shows = async (address: string, title: string) =>
      (await read(baseUrl + address, 'identity')).body.includes(title)

    /** @returns whether the first request to each address showed it, and after how many milliseconds all did */
    const look = async (addresses: string[], title: string) => {
      const begun = performance.now()
      let isAtOnce = true
      for (const address of addresses) {
        while (!(await shows(address, title)) && performance.now() - begun < patience) isAtOnce = false
      }
      return { isAtOnce, delay: performance.now() - begun }
    }

    const results = { publish: [] as boolean[], change: [] as boolean[] }
    const delays: number[] = []
    const saves: number[] = []
    const save = async (method: string, path: string, data: object): Promise<Saved> => {
      const begun = performance.now()
      const saved = await send<Saved>(method, path, data)
      saves.push(performance.now() - begun)
      return saved
    }

    const rounds = isQuick ? 10 : 100
    for (let round = 1; round <= rounds; round += 1) {
      const slug = `bai-do-${round}-${randomBytes(4).toString('hex')}`
      const address = `/bai-viet/${slug}`
      const titles = [`Bài đo ${slug}`, `Bài đo sửa ${slug}`] as const
      const article = {
        ...{ title: titles[0], slug, category, _status: 'published' },
        ...{ lead: 'Một câu tóm tắt đủ dài.', body: buildBody('Đoạn thứ nhất.', 'Đoạn thứ hai.') },
      }
      // Both are in the cache as they were before: the home page, and the address where there is nothing yet.
      await shows('/', '')
      await shows(address, '')

      const { doc } = await save('POST', '/articles', article)
      const published = await look([address, '/'], titles[0])
      await save('PATCH', `/articles/${doc.id}`, { title: titles[1], _status: 'published' })
      const changed = await look([address, '/'], titles[1])

      results.publish.push(published.isAtOnce)
      results.change.push(changed.isAtOnce)
      delays.push(published.delay, changed.delay)
    }
    const toFigure = (name: string, outcomes: boolean[]): Figure => {
      const show = (value: number) => `${toCount(value)} trên ${toCount(outcomes.length)}`
      return atLeast(name, outcomes.filter(Boolean).length, outcomes.length, show)
    }
    return [
      toFigure('Bài mới: yêu cầu kế tiếp đã thấy', results.publish),
      toFigure('Sửa tiêu đề: yêu cầu kế tiếp đã thấy', results.change),
      { name: 'Thấy ở cả bài và trang chủ sau (trung vị)', measured: toMilliseconds(median(delays)) },
      { name: 'Một lần lưu (trung vị)', measured: toMilliseconds(median(saves)) },
    ]
  },
}
