/** `npm run import:page -- FILE... [--category SLUG] [--publish]`: pages of the old site, saved as text, into articles. */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'

import { importPage, type ImportOutcome } from '@/lib/import/importPage'
import { openPortal, runCommand } from './runCommand'

const usage = 'Cách dùng: npm run import:page -- TỆP... [--category ĐƯỜNG-DẪN-CHUYÊN-MỤC] [--publish]'

const readArguments = () => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { publish: { type: 'boolean', default: false }, category: { type: 'string' } },
    })
    return positionals.length > 0 ? { ...values, files: positionals } : null
  } catch {
    return null
  }
}

/** The one that was named; else the first, which is made where there is none at all. */
const findCategory = async (payload: Payload, slug: string | undefined): Promise<number | null> => {
  const { docs } = await payload.find({
    collection: 'categories',
    depth: 0,
    limit: 1,
    sort: ['position', 'id'],
    where: slug ? { slug: { equals: slug } } : {},
    // Run on the server by whoever runs the portal.
    overrideAccess: true,
  })
  if (docs[0] || slug) return docs[0]?.id ?? null
  const created = await payload.create({
    collection: 'categories',
    data: { name: 'Tin hoạt động' },
    // As above.
    overrideAccess: true,
  })
  return created.id
}

const describe = (file: string, outcome: ImportOutcome): string => {
  switch (outcome.kind) {
    case 'added': {
      const state = outcome.isPublished ? 'đã xuất bản' : 'bản nháp'
      const lines = [`✓ ${file}: “${outcome.title}” → /bai-viet/${outcome.slug} (${state})`]
      lines.push(...outcome.repairs.map((repair) => `    đã sửa: ${repair}`))
      lines.push(...outcome.missing.map((missing) => `    còn thiếu: ${missing}`))
      return lines.join('\n')
    }
    case 'known':
      return `= ${file}: đã có trong cổng, “${outcome.title}” (/bai-viet/${outcome.slug})`
    case 'refused':
      return `✗ ${file}: ${outcome.reason}`
  }
}

const importFile = async (
  file: string,
  options: Parameters<typeof importPage>[1],
): Promise<ImportOutcome> => {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error) {
    const reason = bytes.code === 'ENOENT' ? 'Không có tệp này.' : `Không đọc được tệp (${bytes.code}).`
    return { kind: 'refused', reason }
  }
  return importPage(bytes, options)
}

const args = readArguments()
if (!args) {
  console.error(usage)
  process.exit(2)
}

await runCommand(async () => {
  const payload = await openPortal()
  const category = await findCategory(payload, args.category)
  if (!category) {
    console.error(`Không có chuyên mục “${args.category}”.`)
    return 1
  }
  const counts = { added: 0, known: 0, refused: 0 }
  for (const file of args.files) {
    const outcome = await importFile(file, { payload, category, publish: args.publish })
    counts[outcome.kind] += 1
    console.log(describe(file, outcome))
  }
  console.log(`\nThêm ${counts.added} bài, đã có ${counts.known}, từ chối ${counts.refused}.`)
  return counts.refused > 0 ? 1 : 0
})
