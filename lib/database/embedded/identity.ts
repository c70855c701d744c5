import { spawn, type SpawnOptions } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import type { Binaries } from './binaries'
import { DatabaseStartError, USE_DATABASE_URL } from './errors'

/**
 * As whom Postgres runs. It refuses uid 0, so root either shows it another uid in a user namespace, where the files
 * stay root's, or hands it to a system user.
 */
export type Identity =
  | { kind: 'self' }
  | { kind: 'namespace'; uid: number; gid: number }
  | { kind: 'systemUser'; uid: number; gid: number }

/** `null`: whoever makes the file is right already. */
export type Owner = { uid: number; gid: number } | null

interface Account {
  name: string
  uid: number
  gid: number
}

/** Nobody's uid also stands for every uid that a namespace does not know: stay away from it. */
const OVERFLOW_UID = 65_534

/**
 * @param dataDirectory exists
 * @param clusterDirectory may not exist yet; when it does, its owner decides
 */
export async function decideIdentity(
  dataDirectory: string,
  clusterDirectory: string,
  binaries: Binaries,
): Promise<Identity> {
  const uid = process.getuid?.() ?? 0
  const accounts = await listAccounts()
  const owner = await stat(clusterDirectory).catch(() => null)
  if (owner && owner.uid !== uid) {
    if (uid === 0) return { kind: 'systemUser', uid: owner.uid, gid: owner.gid }
    throw new DatabaseStartError(
      `Cơ sở dữ liệu ${clusterDirectory} thuộc về người dùng khác (uid ${owner.uid}). ` +
        'Hãy chạy bằng người dùng đó hoặc đổi chủ thư mục bằng chown -R.',
    )
  }
  // initdb looks its uid up by name, which fails in a container that runs as an arbitrary uid.
  if (uid !== 0 && (accounts.length === 0 || accounts.some((account) => account.uid === uid))) {
    return { kind: 'self' }
  }
  const ways = uid === 0 ? [decideNamespace, decideSystemUser] : [decideNamespace]
  for (const decide of ways) {
    const identity = await decide(accounts)
    if (identity && (await canRun(identity, dataDirectory, binaries))) return identity
  }
  throw new DatabaseStartError(
    `Postgres không chạy dưới quyền root, và không mượn được người dùng nào có quyền vào ${dataDirectory}. ` +
      `Hãy chạy bằng một người dùng thường có quyền ghi ở đó. ${USE_DATABASE_URL}`,
  )
}

/** The program, arguments and spawn options that run `program` under this identity. */
export function toCommand(identity: Identity, program: string, args: string[]) {
  const options: SpawnOptions = { env: serverEnvironment(), cwd: '/' }
  if (identity.kind === 'namespace') {
    const map = ['--user', `--map-user=${identity.uid}`, `--map-group=${identity.gid}`]
    return { program: 'unshare', args: [...map, program, ...args], options }
  }
  if (identity.kind === 'systemUser') Object.assign(options, { uid: identity.uid, gid: identity.gid })
  return { program, args, options }
}

/** Files that Node makes for the server must belong to it. */
export function fileOwner(identity: Identity): Owner {
  return identity.kind === 'systemUser' ? { uid: identity.uid, gid: identity.gid } : null
}

/** PG* variables of whoever starts the portal must not steer this server; messages stay in English to be recognised. */
function serverEnvironment(): NodeJS.ProcessEnv {
  return { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
}

async function listAccounts(): Promise<Account[]> {
  const passwd = process.platform === 'linux' ? await readFile('/etc/passwd', 'utf8').catch(() => '') : ''
  return passwd
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}

async function decideNamespace(accounts: Account[]): Promise<Identity | null> {
  // Any account with a name will do: inside the namespace it is only a label for the caller's own uid.
  const label = accounts.find(({ uid }) => uid > 0 && uid !== OVERFLOW_UID)
  return label ? { kind: 'namespace', uid: label.uid, gid: label.gid } : null
}

async function decideSystemUser(accounts: Account[]): Promise<Identity | null> {
  const isPostgres = ({ name }: Account) => name === 'postgres'
  if (!accounts.some(isPostgres)) {
    await succeeds('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/sbin/nologin',
      'postgres',
    ])
  }
  const account = (await listAccounts()).find(isPostgres)
  return account ? { kind: 'systemUser', uid: account.uid, gid: account.gid } : null
}

/** A home such as /root is closed to other users, and a namespace has no rights over files of unmapped users. */
function canRun(identity: Identity, dataDirectory: string, { postgres }: Binaries): Promise<boolean> {
  const script = 'cd "$1" && exec "$2" --version'
  const { program, args, options } = toCommand(identity, '/bin/sh', [
    '-c',
    script,
    'sh',
    dataDirectory,
    postgres,
  ])
  return succeeds(program, args, options)
}

function succeeds(program: string, args: string[], options: SpawnOptions = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: 'ignore' })
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
}
