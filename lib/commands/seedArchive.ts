/** `npm run seed -- --articles N`: adds synthetic articles, to try the portal with an archive of many years. */
import { parseArgs } from 'node:util'

import { formatNumber } from '@/lib/vietnamese/numbers'
import { createSteps } from './bootstrap/steps.mjs'
import { openPortal, runCommand } from './runCommand'
import { seedArchive } from './seed/archive/seedArchive'

const most = 1_000_000

const readCount = (): number | null => {
  try {
    const { values } = parseArgs({ options: { articles: { type: 'string' } } })
    const count = /^\d{1,7}$/.test(values.articles ?? '') ? Number(values.articles) : 0
    return count >= 1 && count <= most ? count : null
  } catch {
    return null
  }
}

const count = readCount()
if (!count) {
  console.error(
    `Cách dùng: npm run seed -- --articles SỐ-BÀI, với SỐ-BÀI là số nguyên từ 1 đến ${most}, viết liền, không dấu chấm.`,
  )
  process.exit(1)
}

await runCommand(async () => {
  const payload = await openPortal()
  await createSteps().run(`${formatNumber(count)} bài thử`, (report) =>
    seedArchive(payload, {
      count,
      onProgress: (written) => report(`${formatNumber(written)}/${formatNumber(count)}`),
    }),
  )
})
