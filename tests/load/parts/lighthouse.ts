import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { ROOT } from '@/lib/commands/bootstrap/prepare.mjs'
import { chromiumArgs } from '../../browser/chromiumArgs'
import { getDemoArticle } from '../content'
import { atLeast, atMost, median, toCount, toSeconds, type Figure } from '../figures'
import type { Part } from '../part'
import { runProgram } from '../programs'
import type { Session } from '../session'

const version = '13.5.0'

/** It wants Node 22.19; where this one is older, the registry has one. */
const nodeVersion = '22.23.3'
const nodePackage = `node-${process.platform}-${process.arch}`
const isNodeNewEnough = Number(process.versions.node.split('.')[0]) >= 24

/** Too heavy, 185 MB, for everybody who only runs the portal: it is installed where it is needed. */
const directory = join(ROOT, 'node_modules', '.cache', `lighthouse-${version}`)
const program = join(directory, 'node_modules', 'lighthouse', 'cli', 'index.js')
const node = isNodeNewEnough ? process.execPath : join(directory, 'node_modules', nodePackage, 'bin', 'node')

const categories = {
  performance: { name: 'hiệu năng', limit: 99 },
  accessibility: { name: 'tiếp cận', limit: 100 },
  'best-practices': { name: 'thực hành tốt', limit: 100 },
  seo: { name: 'SEO', limit: 100 },
}
type Category = keyof typeof categories

const largestPaintLimitMs = 1600

interface Report {
  categories: Record<Category, { score: number | null }>
  audits: Record<string, { score: number | null; numericValue?: number }>
  runtimeError?: { message: string }
}

const install = async ({ cleanup }: Session): Promise<void> => {
  if (existsSync(program)) return
  await mkdir(directory, { recursive: true })
  const options = ['--prefix', directory, '--no-audit', '--no-fund', '--no-save']
  const packages = [`lighthouse@${version}`, ...(isNodeNewEnough ? [] : [`${nodePackage}@${nodeVersion}`])]
  await runProgram(cleanup, 'npm', ['install', ...options, ...packages], { cwd: directory })
}

/** Its own default, a mid-range phone on slow 4G, and no address but the portal's. */
const run = async ({ cleanup, folder }: Session, url: string): Promise<Report> => {
  const output = join(folder, 'lighthouse.json')
  const flags = [
    ...chromiumArgs,
    '--headless=new',
    '--host-resolver-rules="MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"',
  ]
  await runProgram(
    cleanup,
    node,
    [
      ...[program, url, '--quiet', '--output=json', `--output-path=${output}`, '--no-enable-error-reporting'],
      ...[`--only-categories=${Object.keys(categories).join(',')}`, `--chrome-flags=${flags.join(' ')}`],
    ],
    { cwd: folder, env: { ...process.env, CHROME_PATH: process.env.CHROMIUM_PATH, TMPDIR: folder } },
  )
  const report = JSON.parse(await readFile(output, 'utf8')) as Report
  if (report.runtimeError) throw new Error(report.runtimeError.message)
  return report
}

/** Audits that cost points, so that the table says what to look at. */
const toCost = (report: Report): string =>
  Object.entries(report.audits)
    .flatMap(([name, { score }]) => (score !== null && score < 0.9 ? [name] : []))
    .join(', ')

const toFigures = (page: string, reports: Report[]): Figure[] => {
  const scores = Object.entries(categories).map(([id, { name, limit }]) => {
    const values = reports.map((report) => (report.categories[id as Category].score ?? 0) * 100)
    return atLeast(`${page}: ${name}`, median(values), limit, toCount)
  })
  const paints = reports.map(({ audits }) => audits['largest-contentful-paint']?.numericValue ?? NaN)
  return [...scores, atMost(`${page}: LCP`, median(paints), largestPaintLimitMs, toSeconds)]
}

export const lighthouse: Part = {
  title: `Lighthouse ${version}, điện thoại`,
  measure: async (session) => {
    await install(session)
    const { baseUrl } = session.getPortal()
    const pages = [
      ['Trang chủ', '/'],
      ['Bài viết', `/bai-viet/${(await getDemoArticle(baseUrl)).slug}`],
    ] as const
    const figures: Figure[] = []
    for (const [name, path] of pages) {
      const reports: Report[] = []
      // The first one brings the browser back into memory: what it says is about the machine.
      if (!session.isQuick) await run(session, baseUrl + path)
      // As Lighthouse advises where the machine has other things to do (docs/variability.md).
      for (let round = 0; round < (session.isQuick ? 1 : 5); round += 1)
        reports.push(await run(session, baseUrl + path))
      const ofPage = toFigures(name, reports)
      figures.push(...ofPage)
      const cost = reports[0] && toCost(reports[0])
      if (cost && ofPage.some(({ isKept }) => !isKept)) console.log(`  ${name} mất điểm ở: ${cost}`)
    }
    return figures
  },
}
