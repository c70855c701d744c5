import { join } from 'node:path'
import { Client } from 'pg'

import { openEmbedded } from '@/lib/database/embedded/openEmbedded'
import { mostResults, nothingAsked, toSearchHref } from '@/lib/search/addresses'
import { parseQuery } from '@/lib/search/parseQuery'
import { toHeldPhrases, toTiers } from '@/lib/search/tiers'
import { atMost, toCount, toMilliseconds, type Figure } from '../figures'
import type { Part } from '../part'
import { createReader } from '../reader'
import type { Session } from '../session'

const connections = 16
/** Milliseconds within which 95 of 100 answers come. */
const limits = { database: 50, page: 100 }

/** What every article has, what some have, what few have, and what none has; with marks, without, and in quotes. */
const asked = [
  ...['học', 'hoc', 'và', 'khuyến học', 'khuyen hoc', 'hội khuyến học', '"khuyến học"', '"hội khuyến học"'],
  ...[
    'học bổng',
    'hoc bong',
    'trao học bổng',
    'Thu Trang',
    'thu trang',
    'Trạm Tấu',
    'tram tau',
    'Mù Cang Chải',
  ],
  ...[
    'dòng họ học tập',
    'đơn vị học tập',
    'xã hội học tập',
    'thư viện',
    'tu sach',
    'vượt khó',
    'hoà',
    'hòa bình',
  ],
  ...['49-KL/TW', '281/QĐ-TTg', '150/KH-SGDĐT-HKH', '2020', 'năm 2019', 'Văn Yên', 'Nghĩa Lộ', 'lục yên'],
  ...[
    'khuyne hoc',
    'zzzzz',
    'học khuyến trang thu',
    '"học khuyến"',
    'sách giáo khoa',
    'mầm non',
    'đại hội',
    'a',
  ],
]

const percentile95 = (times: number[]): number => {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? NaN
}

/** Milliseconds of each of `count` questions, asked in turn by all connections at once. */
const time = async (count: number, askers: ((number: number) => Promise<unknown>)[]): Promise<number[]> => {
  const times: number[] = []
  let next = 0
  const run = async (ask: (number: number) => Promise<unknown>) => {
    for (let number = next++; number < count; number = next++) {
      const begun = performance.now()
      await ask(number)
      times.push(performance.now() - begun)
    }
  }
  await Promise.all(askers.map(run))
  return times
}

const pick = (number: number): string => asked[number % asked.length] ?? ''

/** The same texts as a plain full-text index has them. */
const peerTable = `
  CREATE TABLE bench_search AS SELECT id, published_at, title, lead, more, body,
    to_tsvector('simple', title || ' ' || lead || ' ' || more || ' ' || body) AS words FROM search_entries;
  CREATE INDEX ON bench_search USING gin (words);
  ANALYZE bench_search;`

const withClients = async <Result>(
  { folder, cleanup }: Session,
  work: (clients: Client[]) => Promise<Result>,
): Promise<Result> => {
  const database = await openEmbedded({ dataDirectory: join(folder, 'data') })
  const forget = cleanup.add(() => database.close())
  const clients = Array.from({ length: connections }, () => new Client({ connectionString: database.url }))
  try {
    await Promise.all(clients.map((client) => client.connect()))
    return await work(clients)
  } finally {
    await Promise.all(clients.map((client) => client.end()))
    await database.close()
    forget()
  }
}

const measureDatabase = (session: Session): Promise<Figure[]> =>
  withClients(session, async (clients) => {
    const [first] = clients
    const { rows } = await first!.query('SELECT count(*) AS total FROM search_entries')
    const byPortal = clients.map((client) => (number: number) => {
      const query = parseQuery(pick(number))
      return client.query('SELECT * FROM search_find($1, $2, 0, 10, $3)', [
        toTiers(query),
        toHeldPhrases(query),
        mostResults,
      ])
    })
    // Each connection plans its questions once.
    await time(connections * 4, byPortal)
    const own = percentile95(await time(asked.length * (session.isQuick ? 10 : 40), byPortal))
    const alone: { text: string; milliseconds: number }[] = []
    for (const [number, text] of asked.entries()) {
      const times = await time(5, [() => byPortal[0]!(number)])
      alone.push({ text, milliseconds: times.toSorted((a, b) => a - b)[2] ?? NaN })
    }
    alone.sort((a, b) => b.milliseconds - a.milliseconds)
    await first!.query(peerTable)
    const byText = clients.map(
      (client) => (number: number) =>
        client.query(
          `SELECT id, ts_rank(words, query) AS rank, count(*) OVER () AS total
          FROM bench_search, plainto_tsquery('simple', $1) AS query
          WHERE words @@ query ORDER BY rank DESC, published_at DESC LIMIT 10`,
          [pick(number).toLowerCase()],
        ),
    )
    const byPattern = clients.map((client) => (number: number) => {
      const pattern = `%${pick(number).replaceAll('"', '')}%`
      return client.query(
        `SELECT id, count(*) OVER () AS total FROM bench_search
          WHERE title ILIKE $1 OR lead ILIKE $1 OR more ILIKE $1 OR body ILIKE $1
          ORDER BY published_at DESC LIMIT 10`,
        [pattern],
      )
    })
    const text = percentile95(await time(asked.length * 4, byText))
    const pattern = percentile95(await time(asked.length, byPattern))
    await first!.query('DROP TABLE bench_search')
    return [
      { name: 'Bài và album trong chỉ mục', measured: toCount(Number(rows[0]?.total)) },
      {
        ...atMost(`Cơ sở dữ liệu, ${connections} kết nối, p95`, own, limits.database, toMilliseconds),
        peer: `${toMilliseconds(text)}; ${toMilliseconds(pattern)}`,
      },
      ...alone.slice(0, 3).map(({ text: query, milliseconds }) => ({
        name: `  chậm nhất khi hỏi một mình: ${query}`,
        measured: toMilliseconds(milliseconds),
      })),
    ]
  })

const measurePages = async ({ getPortal, isQuick }: Session): Promise<Figure[]> => {
  const { baseUrl } = getPortal()
  const readers = Array.from({ length: connections }, () => createReader())
  const askers = (toText: (number: number) => string) =>
    readers.map((read) => async (number: number) => {
      const { status } = await read(baseUrl + toSearchHref({ ...nothingAsked, query: toText(number) }))
      if (status !== 200) throw new Error(`${toText(number)}: ${status}`)
    })
  // Every one of these is another page, rendered for it.
  const toFresh = (first: number) => (number: number) =>
    `${pick(number)} ${first + Math.floor(number / asked.length)}`
  const rounds = isQuick ? 2 : 5
  await time(asked.length, askers(toFresh(1990)).slice(0, 1))
  const alone = await time(asked.length * rounds, askers(toFresh(2000)).slice(0, 1))
  const crowd = await time(asked.length * rounds, askers(toFresh(2010)))
  await time(asked.length, askers(pick))
  const kept = await time(asked.length * 25, askers(pick))
  return [
    atMost(`Trang kết quả, ${connections} kết nối, p95`, percentile95(kept), limits.page, toMilliseconds),
    atMost('  câu chưa ai hỏi, từng người một, p95', percentile95(alone), limits.page, toMilliseconds),
    {
      name: `  câu chưa ai hỏi, ${connections} người cùng lúc, p95`,
      measured: toMilliseconds(percentile95(crowd)),
    },
  ]
}

/** What somebody waits for who searches, in the database and as a page. */
export const search: Part = {
  title: 'Tìm kiếm',
  peerName: 'to_tsvector; ILIKE',
  measure: async (session) => [...(await measureDatabase(session)), ...(await measurePages(session))],
}
