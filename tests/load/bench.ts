/**
 * `npm run bench [-- --quick] [-- --only NAME]`: starts the production build on a database of its own, measures what
 * readers and editors wait for, and ends with 1 when a limit is broken.
 */
import { parseArgs } from 'node:util'

import { ensureChromium } from '@/lib/commands/bootstrap/chromium.mjs'
import { prepare } from '@/lib/commands/bootstrap/prepare.mjs'
import { createSteps, StepError } from '@/lib/commands/bootstrap/steps.mjs'
import { waitForPictures } from '../browser/portalProcess'
import { createCleanup } from './cleanup'
import { countArticles } from './content'
import { toCount, toTable, type Figure } from './figures'
import type { Part } from './part'
import { parts } from './parts'
import { createSession, seedArticles, type Session } from './session'

const steps = createSteps()
const cleanup = createCleanup()
let isInterrupted = false
const names = Object.keys(parts)
const articleCount = { full: 20_000, quick: 2_000, small: 200 }

const usage = `Cách dùng: npm run bench [-- --quick] [-- --only PHẦN]. Các phần: ${names.join(', ')}.`

const parse = () => {
  try {
    return parseArgs({
      options: {
        quick: { type: 'boolean', default: false },
        only: { type: 'string', multiple: true, default: names },
      },
    })
  } catch {
    throw new StepError(usage)
  }
}

const readArguments = () => {
  const { values } = parse()
  const unknown = values.only.find((name) => !names.includes(name))
  if (unknown) throw new StepError(`Không có phần “${unknown}”. ${usage}`)
  return { isQuick: values.quick, chosen: names.filter((name) => values.only.includes(name)) }
}

/** One part that fails does not take the others with it, but it counts. */
const measure = async (part: Part, session: Session): Promise<Figure[]> => {
  try {
    return await steps.run(part.title, () => part.measure(session))
  } catch (error) {
    if (isInterrupted) throw error
    const complaints = await session.readComplaints()
    console.error(error, complaints && `\nCổng báo:\n${complaints}`)
    return [{ name: 'Không đo được', measured: '–', isKept: false }]
  }
}

/** What some parts compare with: the same on a small archive. */
const measureSmall = async (session: Session, chosenParts: Part[]): Promise<void> => {
  const those = chosenParts.filter(({ measureSmall }) => measureSmall)
  if (those.length === 0) return
  await steps.run('Thêm 200 bài', () => seedArticles(session, articleCount.small))
  await steps.run('Mở cổng với kho nhỏ', () => session.startPortal())
  for (const { title, measureSmall } of those)
    await steps.run(`${title}: kho nhỏ`, async () => measureSmall?.(session))
  await session.stopPortal()
}

const run = async (): Promise<boolean> => {
  const { isQuick, chosen } = readArguments()
  const chosenParts = chosen.map((name) => parts[name]).filter((part): part is Part => part !== undefined)
  for (const part of chosenParts) part.check?.()
  await prepare({ build: true, steps })
  process.env.CHROMIUM_PATH = await ensureChromium()

  const session = await createSession(cleanup, isQuick)
  await steps.run('Mở cổng lần đầu', () => session.startPortal())
  await session.stopPortal()
  await measureSmall(session, chosenParts)
  await steps.run('Thêm bài', () => seedArticles(session, isQuick ? articleCount.quick : articleCount.full))
  const { baseUrl } = await steps.run('Mở cổng', () => session.startPortal())
  await steps.run('Ảnh AVIF', () => waitForPictures(baseUrl))
  console.log(`Cơ sở dữ liệu có ${toCount(await countArticles(baseUrl))} bài đã xuất bản.`)

  const broken: string[] = []
  for (const part of chosenParts) {
    const figures = await measure(part, session)
    console.log(`${toTable(part.title, figures, part.peerName)}\n`)
    broken.push(
      ...figures.filter(({ isKept }) => isKept === false).map(({ name }) => `${part.title}: ${name.trim()}`),
    )
  }
  const verdict = broken.length === 0 ? ['Mọi giới hạn đều giữ được.'] : ['Vượt giới hạn:', ...broken]
  console.log(verdict.join('\n  ✗ '))
  return broken.length === 0
}

const end = async (code: number): Promise<never> => {
  await cleanup.run()
  process.exit(code)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // npm repeats a Ctrl-C that the terminal has already sent.
  process.on(signal, () => {
    if (!isInterrupted) void end(130)
    isInterrupted = true
  })
}

try {
  await end((await run()) ? 0 : 1)
} catch (error) {
  if (!isInterrupted) {
    if (!(error instanceof StepError)) console.error(error)
    else if (!error.reported) console.error(error.message)
    await end(1)
  }
}
