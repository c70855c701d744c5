/**
 * `npm run generate [-- --check] [-- --migration NAME]`: what Payload derives from the collections and globals. Types
 * and import map are written; with `--check` nothing is, and the command fails when one of them, or the migrations,
 * are behind the configuration. `--migration` also makes the migration that is missing.
 */
import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

const typesFile = 'lib/generated/payload-types.ts'
const importMapFile = 'app/(payload)/admin/importMap.js'
const migrationsDirectory = 'lib/database/migrations'

const payload = (args: string[], env: Record<string, string> = {}): void => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=production', 'node_modules/payload/bin.js', ...args],
    // The configuration wants a secret, which nothing that is generated contains.
    { encoding: 'utf8', env: { ...process.env, PAYLOAD_SECRET: 'generate', ...env } },
  )
  if (status !== 0) throw new Error(`payload ${args.join(' ')}: ${stdout}${stderr}`)
}

/** Runs what writes a file, and says whether it changed; the file is put back. */
const isBehind = async (file: string, write: () => void): Promise<boolean> => {
  const before = await readFile(file, 'utf8')
  write()
  const after = await readFile(file, 'utf8')
  if (before !== after) await writeFile(file, before)
  return before !== after
}

/** Whether Payload would make another migration, tried on a copy of those that there are. */
const areMigrationsBehind = async (): Promise<boolean> => {
  const copy = await mkdtemp(path.join(tmpdir(), 'portal-migrations-'))
  try {
    await cp(migrationsDirectory, copy, { recursive: true })
    const before = await readdir(copy)
    payload(['migrate:create', 'check', '--skip-empty'], { MIGRATIONS_DIR: copy })
    return (await readdir(copy)).length !== before.length
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, migration: { type: 'string' } },
})
const writeTypes = () => payload(['generate:types'])
const writeImportMap = () => payload(['generate:importmap'])

if (values.check) {
  const behind: string[] = []
  if (await isBehind(typesFile, writeTypes)) behind.push(typesFile)
  if (await isBehind(importMapFile, writeImportMap)) behind.push(importMapFile)
  if (await areMigrationsBehind()) behind.push(`${migrationsDirectory} (npm run generate -- --migration TEN)`)
  for (const file of behind) console.error(`Chưa khớp với cấu hình: ${file}. Hãy chạy: npm run generate`)
  process.exit(behind.length > 0 ? 1 : 0)
}
writeTypes()
writeImportMap()
if (values.migration) payload(['migrate:create', values.migration, '--skip-empty'])
