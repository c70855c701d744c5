import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { getDemoArticle } from '../content'
import { median, toKilobytes, toRate, toRatio, type Figure } from '../figures'
import { findPicture } from '../findPicture'
import { readPageFilesConfiguration, startNginx, toFileLocation } from '../nginx'
import type { Part } from '../part'
import { findProgram } from '../programs'
import { createReader, type Answer } from '../reader'
import type { Session } from '../session'
import { measureRate } from '../wrk'

/** Of nginx's own rate, for an article and a picture at this many connections. */
const ratioLimit = 0.4

/** Of the same, where nginx sends the portal's finished pages by itself. */
const pageFilesLimit = 0.9
const limitedConnections = 64

const allConnections = [1, 16, limitedConnections, 256]

interface Target {
  name: string
  path: string
  connections: number[]
  /** A page has to come as Brotli; a picture is packed already. */
  isPage: boolean
  /** The least ratio to nginx's own rate, at `limitedConnections`. */
  limit?: number
  /** Another server that sends the portal's answers; left out: the portal. */
  baseUrl?: string
}

interface Answered extends Target {
  answer: Answer
  /** Name of the file that nginx sends; a name of its own, because nginx takes `/` for a folder. */
  peerFile: string
}

const read = createReader()

/** The answer that everybody gets after the first reader, and after the portal has had time to pack it well. */
const fetchAnswer = async (url: string): Promise<Answer> => {
  await read(url)
  await wait(1000)
  const answer = await read(url)
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`)
  return answer
}

const toSize = ({ name, isPage, answer }: Answered): Figure => {
  const measured = toKilobytes(answer.body.length)
  if (!isPage) return { name: `${name}: dung lượng`, measured }
  const coding = answer.headers['content-encoding'] ?? 'không nén'
  return { name: `${name}: dung lượng, ${coding}`, measured, limit: 'br', isKept: coding === 'br' }
}

/** nginx with the same bytes and the same content type and coding, so that only the server differs. */
const toLocation = async ({ folder }: Session, { peerFile, answer }: Answered): Promise<string> => {
  await writeFile(join(folder, peerFile), answer.body)
  const coding = answer.headers['content-encoding']
  return toFileLocation(folder, peerFile, {
    'Content-Type': answer.headers['content-type'] ?? 'application/octet-stream',
    ...(coding ? { 'Content-Encoding': coding } : {}),
  })
}

const compare = async (
  session: Session,
  peerUrl: string,
  target: Answered,
  connections: number,
): Promise<Figure> => {
  const { cleanup, isQuick } = session
  const url = (target.baseUrl ?? session.getPortal().baseUrl) + target.path
  const limit = connections === limitedConnections ? target.limit : undefined
  const rounds: { portal: number; peer: number }[] = []
  // In turn, so that whatever else the machine does meets both.
  for (let round = 0; round < (isQuick ? 2 : limit ? 9 : 3); round += 1) {
    // Returns when whatever the last load has left to do is done.
    await read(url)
    const measure = (measured: string) =>
      measureRate(cleanup, { url: measured, connections, seconds: isQuick ? 1 : 2 })
    const portal = await measure(url)
    rounds.push({ portal, peer: await measure(`${peerUrl}/${target.peerFile}`) })
  }
  // Of what was measured one after the other: the machine may be twice as fast a minute later.
  const ratio = median(rounds.map(({ portal, peer }) => portal / peer))
  return {
    name: `${target.name}, ${connections} kết nối`,
    measured: toRate(median(rounds.map(({ portal }) => portal))),
    peer: `${toRate(median(rounds.map(({ peer }) => peer)))} (${toRatio(ratio)})`,
    ...(limit ? { limit: `≥ ${toRatio(limit)}`, isKept: ratio >= limit } : {}),
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
    const pageFiles = await readPageFilesConfiguration(baseUrl, session.pageFilesDirectory)
    const front = await startNginx(session, [pageFiles.server], pageFiles.http)
    const targets: Target[] = [
      { name: 'Bài viết', path: article, connections: allConnections, isPage: true, limit: ratioLimit },
      { name: 'Trang chủ', path: '/', connections: allConnections, isPage: true },
      { name: 'Ảnh', path: picture, connections: [limitedConnections], isPage: false, limit: ratioLimit },
      {
        name: 'Bài viết, nginx gửi trang làm sẵn',
        path: article,
        baseUrl: front.baseUrl,
        connections: [limitedConnections],
        isPage: true,
        limit: pageFilesLimit,
      },
    ]
    const answered: Answered[] = []
    for (const [index, target] of targets.entries())
      answered.push({
        ...target,
        peerFile: `target-${index}`,
        answer: await fetchAnswer((target.baseUrl ?? baseUrl) + target.path),
      })
    const locations = await Promise.all(answered.map((target) => toLocation(session, target)))
    const nginx = await startNginx(session, locations)
    const figures: Figure[] = []
    for (const target of answered) {
      figures.push(toSize(target))
      for (const connections of target.connections)
        figures.push(await compare(session, nginx.baseUrl, target, connections))
    }
    await nginx.stop()
    await front.stop()
    return figures
  },
}
