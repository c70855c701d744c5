import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Binaries } from './binaries'
import { codeOf, DatabaseStartError, diskFull, mentionsFullDisk, toStorageError } from './errors'
import { fileOwner, toCommand, type Identity, type Owner } from './identity'
import { isAlive } from './processes'

/**
 * The password lies inside the cluster, so that it comes into being, moves and is restored together with the role that
 * it belongs to.
 */
const PASSWORD_FILE = 'portal-password'

/** Only the portal's own role, which is no superuser, and only through the socket. */
const HOST_BASED_AUTHENTICATION = 'local all portal scram-sha-256\n'

/**
 * Locale-independent libc parts and ICU's Vietnamese as the default collation, both from the package itself: the same
 * everywhere, whatever locales the system has. With plain C, upper case outside ASCII matches nothing.
 */
const INITDB_OPTIONS = [
  ...['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=vi'],
  ...['--username=postgres', '--auth=reject', '--no-instructions'],
]

export interface Cluster {
  /** Real path, as the running server sees it. */
  directory: string
  logPath: string
  binaries: Binaries
  identity: Identity
}

/** The password of role `portal`, or `null` when there is no cluster yet. */
export async function readCluster(directory: string, major: string): Promise<string | null> {
  const version = await readText(join(directory, 'PG_VERSION'))
  if (version === null) return null
  if (version.trim() !== major) {
    throw new DatabaseStartError(
      `Cơ sở dữ liệu ${directory} thuộc Postgres ${version.trim()}, còn bản đi kèm là ${major}. ` +
        'Hãy dùng lại phiên bản cũ của cổng để sao lưu trước khi nâng cấp.',
    )
  }
  const password = await readText(join(directory, PASSWORD_FILE))
  if (!password) throw new DatabaseStartError(`Thiếu tệp mật khẩu ${join(directory, PASSWORD_FILE)}.`)
  return password.trim()
}

/**
 * Makes a new cluster with the role and database `portal`. Everything happens in a directory beside it, which is then
 * renamed: what has the final name is complete, and of two that run at once the second gives way.
 */
export async function createCluster(cluster: Cluster): Promise<void> {
  const { directory, binaries, identity } = cluster
  await refuseForeign(directory)
  await removeAbandoned(directory)
  const temporary = `${directory}.new-${process.pid}-${randomBytes(4).toString('hex')}`
  const staged = { ...cluster, directory: temporary }
  try {
    await mkdir(temporary, { mode: 0o700 })
    const owner = fileOwner(identity)
    if (owner) await chown(temporary, owner.uid, owner.gid)
    await runProgram(staged, binaries.initdb, ['-D', temporary, ...INITDB_OPTIONS])
    await provision(staged)
    await rename(temporary, directory)
    await syncDirectory(dirname(directory))
  } catch (error) {
    await rm(temporary, { recursive: true, force: true })
    const lost = ['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))
    if (!lost) throw toStorageError(error, directory)
    await refuseForeign(directory)
  }
}

/** Somebody's files under the cluster's name are left as they are. */
async function refuseForeign(directory: string): Promise<void> {
  const isEmpty = (await readdir(directory).catch(() => [])).length === 0
  if (isEmpty || (await readText(join(directory, 'PG_VERSION'))) !== null) return
  throw new DatabaseStartError(`${directory} không trống nhưng cũng không phải là cơ sở dữ liệu Postgres.`)
}

async function provision(staged: Cluster): Promise<void> {
  const password = randomBytes(24).toString('hex')
  await writeFile(join(staged.directory, 'pg_hba.conf'), HOST_BASED_AUTHENTICATION)
  await writePassword(join(staged.directory, PASSWORD_FILE), password, fileOwner(staged.identity))
  // Extensions and collations are left to the migrations, as on any other server. CREATEDB lets a restore or a test
  // use a second database beside the live one.
  await runSingleUser(staged, [
    `CREATE ROLE portal LOGIN CREATEDB PASSWORD '${password}'`,
    'CREATE DATABASE portal OWNER portal',
  ])
}

async function writePassword(path: string, password: string, owner: Owner): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(`${password}\n`)
    if (owner) await file.chown(owner.uid, owner.gid)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A killed initdb leaves its directory behind; one whose maker still runs is another first start. */
async function removeAbandoned(directory: string): Promise<void> {
  const prefix = `${basename(directory)}.new-`
  for (const name of await readdir(dirname(directory))) {
    if (!name.startsWith(prefix) || isAlive(Number.parseInt(name.slice(prefix.length), 10))) continue
    await rm(join(dirname(directory), name), { recursive: true, force: true })
  }
}

/** Statements as the superuser, who cannot log in otherwise, without a running server. One line each. */
async function runSingleUser(cluster: Cluster, statements: string[]): Promise<void> {
  const { directory, binaries } = cluster
  const args = ['--single', '-D', directory, 'postgres']
  const output = await runProgram(cluster, binaries.postgres, args, `${statements.join('\n')}\n`)
  // Single-user mode goes on after an error and still ends with 0. The statement holds the password: never shown.
  const failed = /\b(?:ERROR|FATAL):\s+(.*)/.exec(output)
  if (failed) throw new DatabaseStartError(`Không tạo được cơ sở dữ liệu: ${failed[1]}`)
}

/** Resolves with everything that the program wrote to standard error. */
async function runProgram(cluster: Cluster, name: string, argv: string[], input = ''): Promise<string> {
  const { program, args, options } = toCommand(cluster.identity, name, argv)
  const child = spawn(program, args, { ...options, stdio: 'pipe' })
  const output: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
  child.stdout.resume()
  child.stdin.on('error', () => {}).end(input)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const text = Buffer.concat(output).toString('utf8')
  if (code === 0) return text
  if (mentionsFullDisk(text)) throw diskFull(dirname(cluster.directory))
  const reason = text.split('\n').find((line) => /error:|FATAL|ERROR|PANIC/.test(line)) ?? `mã ${code}`
  throw new DatabaseStartError(`Không tạo được cơ sở dữ liệu: ${reason.trim()}`)
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null
    throw toStorageError(error, path)
  }
}

/** A rename survives a power cut once its directory is on disk. */
async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r')
  await directory.sync().finally(() => directory.close())
}
