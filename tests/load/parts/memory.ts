import { randomBytes } from 'node:crypto'

import { getCategory, sampleArticles } from '../content'
import { atMost, toCount, toMegabytes } from '../figures'
import type { Part } from '../part'
import { readMemory } from '../readMemory'
import { createReader } from '../reader'

/**
 * Bytes. Kept without a bound, 10 000 pages with their compressed copies take about a gigabyte. What may stay is the
 * page cache up to its own bound, and the garbage that V8 leaves lying between two collections.
 */
const limit = 256 * 1024 ** 2

/** Each a queue of one request at a time. */
const readers = 8

const random = () => randomBytes(6).toString('hex')

/** Addresses that a crawler, a campaign or an attacker makes up; all are distinct. */
export const memory: Part = {
  title: 'Bộ nhớ sau nhiều địa chỉ khác nhau',
  measure: async ({ getPortal, isQuick }) => {
    const { baseUrl, pid } = getPortal()
    const articles = await sampleArticles(baseUrl, isQuick ? 20 : 50)
    const { slug: category } = await getCategory(baseUrl)
    const toAddress = (number: number): string => {
      switch (number % 3) {
        case 0:
          return `/bai-viet/${random()}`
        case 1:
          return `/chuyen-muc/${category}?trang=${number}&utm_source=${random()}`
        default:
          return `/bai-viet/${articles[number % articles.length]?.slug}?utm_source=${random()}`
      }
    }
    let next = 0
    const open = async (last: number) => {
      const read = createReader()
      while (next < last) await read(baseUrl + toAddress(next++))
    }
    const openTo = (last: number) => Promise.all(Array.from({ length: readers }, () => open(last)))

    const total = isQuick ? 1000 : 10_000
    // What any use costs, code that is compiled and a heap that has grown to its working size, is not what this is about.
    await openTo(total / 4)
    const before = await readMemory(pid)
    next = 0
    await openTo(total)
    const after = await readMemory(pid)
    return [
      { name: 'Số địa chỉ', measured: toCount(total) },
      { name: 'Trước', measured: toMegabytes(before) },
      { name: 'Sau', measured: toMegabytes(after) },
      atMost('Tăng thêm', after - before, limit, toMegabytes),
    ]
  },
}
