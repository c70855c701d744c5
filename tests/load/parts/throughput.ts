import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { getDemoArticle } from '../content'
import { median, toKilobytes, toRate, toRatio, type Figure } from '../figures'
import { startNginx, toFileLocation } from '../nginx'
import type { Part } from '../part'
import { findProgram } from '../programs'
import { createReader, type Answer } from '../reader'
import type { Session } from '../session'
import { measureRate } from '../wrk'

/** Of nginx's own rate, for an article and a picture at this many connections. */
const ratioLimit = 0.4
const limitedConnections = 64

const allConnections = [1, 16, limitedConnections, 256]

interface Target {
  name: string
  path: string
  connections: number[]
  isLimited: boolean
  answer: Answer
}

const read = createReader()

const fetchTarget = async (baseUrl: string, target: Omit<Target, 'answer'>): Promise<Target> => {
  // The second answer is the one that everybody after the first reader gets.
  await read(baseUrl + target.path)
  const answer = await read(baseUrl + target.path)
  if (answer.status !== 200) throw new Error(`${target.path}: ${answer.status}`)
  return { ...target, answer }
}

/** The picture of a page whose file is nearest to 100 KB. */
const findPicture = async (baseUrl: string, page: string): Promise<string> => {
  const html = (await read(baseUrl + page, 'identity')).body.toString()
  const attributes = [...html.matchAll(/<(?:img|source)\b[^>]*>/g)].flatMap(([tag]) =>
    [...tag.matchAll(/\bsrc(?:set)?="([^"]+)"/gi)].map(([, value = '']) => value),
  )
  const addresses = attributes.flatMap((value) =>
    value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? ''),
  )
  const paths = [...new Set(addresses)]
    .filter((path) => path.startsWith('/'))
    .map((path) => path.replace(/&amp;/g, '&'))
  let nearest = { path: '', distance: Infinity }
  for (const path of paths) {
    const distance = Math.abs((await read(baseUrl + path)).body.length - 100 * 1024)
    if (distance < nearest.distance) nearest = { path, distance }
  }
  if (!nearest.path) throw new Error(`${page} has no picture.`)
  return nearest.path
}

/** nginx with the same bytes and the same content type and coding, so that only the server differs. */
const toLocation = async ({ folder }: Session, { path, answer }: Target, index: number): Promise<string> => {
  const file = join(folder, `target-${index}`)
  await writeFile(file, answer.body)
  const coding = answer.headers['content-encoding']
  return toFileLocation(path.split('?')[0] ?? path, file, {
    'Content-Type': answer.headers['content-type'] ?? 'application/octet-stream',
    ...(coding ? { 'Content-Encoding': coding } : {}),
  })
}

const compare = async (
  session: Session,
  peerUrl: string,
  target: Target,
  connections: number,
): Promise<Figure> => {
  const seconds = session.isQuick ? 1 : 4
  const rates = { portal: [] as number[], peer: [] as number[] }
  // In turn, so that whatever else the machine does meets both.
  for (let round = 0; round < (session.isQuick ? 2 : 3); round += 1) {
    for (const [side, baseUrl] of [
      ['portal', session.getPortal().baseUrl],
      ['peer', peerUrl],
    ] as const)
      rates[side].push(
        await measureRate(session.cleanup, { url: baseUrl + target.path, connections, seconds }),
      )
  }
  const [portal, peer] = [median(rates.portal), median(rates.peer)]
  const ratio = portal / peer
  const hasLimit = target.isLimited && connections === limitedConnections
  return {
    name: `${target.name}, ${connections} kết nối`,
    measured: toRate(portal),
    peer: `${toRate(peer)} (${toRatio(ratio)})`,
    ...(hasLimit ? { limit: `≥ ${toRatio(ratioLimit)}`, isKept: ratio >= ratioLimit } : {}),
  }
}

/** The same bytes from the portal and from nginx, on the same machine at the same time. */
export const throughput: Part = {
  title: 'Số yêu cầu mỗi giây, so với nginx gửi cùng những byte ấy',
  peerName: 'nginx (cổng/nginx)',
  check: () => void [findProgram('wrk'), findProgram('nginx')],
  measure: async (session) => {
    const { baseUrl } = session.getPortal()
    const article = `/bai-viet/${(await getDemoArticle(baseUrl)).slug}`
    const picture = await findPicture(baseUrl, article)
    const targets = [
      await fetchTarget(baseUrl, {
        name: 'Bài viết',
        path: article,
        connections: allConnections,
        isLimited: true,
      }),
      await fetchTarget(baseUrl, {
        name: 'Trang chủ',
        path: '/',
        connections: allConnections,
        isLimited: false,
      }),
      await fetchTarget(baseUrl, {
        name: 'Ảnh',
        path: picture,
        connections: [limitedConnections],
        isLimited: true,
      }),
    ]
    const locations = await Promise.all(targets.map((target, index) => toLocation(session, target, index)))
    const nginx = await startNginx(session, locations)
    const figures: Figure[] = []
    for (const target of targets) {
      const coding = target.answer.headers['content-encoding']
      figures.push({
        name: `${target.name}: dung lượng`,
        measured: toKilobytes(target.answer.body.length),
        ...(target.name === 'Ảnh'
          ? {}
          : { peer: coding ?? 'không nén', limit: 'br', isKept: coding === 'br' }),
      })
      for (const connections of target.connections)
        figures.push(await compare(session, nginx.baseUrl, target, connections))
    }
    await nginx.stop()
    return figures
  },
}
