import { mkdir, realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { toUrl } from './address'
import { createBackgroundClient, type BackgroundClient } from './backgroundClient'
import { locateBinaries } from './binaries'
import { createCluster, readCluster, type Cluster } from './cluster'
import { codeOf, DatabaseStartError, toStorageError } from './errors'
import { decideIdentity } from './identity'
import { explainEnd, findPostmaster, startPostmaster, stopPostmaster, type StartedServer } from './postmaster'
import { announce, keepPresence } from './presence'
import { decideSocketDirectory } from './socketDirectory'

/** Replaying a log after a crash can take long on a slow disk; it is reported meanwhile. */
const START_PATIENCE_MS = 300_000
/** A server that ends at once for a passing reason is started again for this long. */
const RESTART_PATIENCE_MS = 30_000
const POLL_MS = 50
const REPORT_MS = 5000

export interface EmbeddedDatabase {
  /** For `pg`, with the password; role and database are both `portal`. */
  url: string
  socketDirectory: string
  /** Stops the server unless another process uses it. Resolves within 10 seconds; close your own pool before. */
  close(): Promise<void>
}

interface Server {
  cluster: Cluster
  password: string
  socketDirectory: string
  onProgress: (line: string) => void
}

/**
 * The portal's own Postgres in `<dataDirectory>/postgres`, made on first use, started when it is down and shared by
 * every process that opens it.
 * @param options.dataDirectory made when missing
 * @param options.onProgress gets Vietnamese lines while something takes its time
 * @throws DatabaseStartError
 */
export async function openEmbedded(options: {
  dataDirectory: string
  onProgress?: (line: string) => void
}): Promise<EmbeddedDatabase> {
  const server = await prepareServer(options.dataDirectory, options.onProgress ?? (() => {}))
  const first = await joinServer(server)
  const presence = keepPresence(first, () => joinServer(server))
  let closing: Promise<void> | undefined
  return {
    url: toUrl(server.socketDirectory, server.password),
    socketDirectory: server.socketDirectory,
    close: () => (closing ??= presence.leave(() => stopPostmaster(server.cluster.directory))),
  }
}

async function prepareServer(dataDirectory: string, onProgress: (line: string) => void): Promise<Server> {
  const home = await makeDirectory(resolve(dataDirectory))
  const binaries = await locateBinaries()
  const path = join(home, 'postgres')
  const directory = await realpath(path).catch(() => path)
  const identity = await decideIdentity(home, directory, binaries)
  const cluster = { directory, logPath: join(home, 'postgres.log'), binaries, identity }
  let password = await readCluster(directory, binaries.major)
  if (password === null) {
    onProgress('Đang tạo cơ sở dữ liệu lần đầu…')
    await createCluster(cluster)
    password = await readCluster(directory, binaries.major)
  }
  if (password === null) throw new DatabaseStartError(`Không tạo được cơ sở dữ liệu trong ${directory}.`)
  const running = await findPostmaster(directory)
  const socketDirectory = running?.socketDirectory ?? decideSocketDirectory(home)
  return { cluster, password, socketDirectory, onProgress }
}

async function makeDirectory(path: string): Promise<string> {
  try {
    await mkdir(path, { recursive: true })
    return await realpath(path)
  } catch (error) {
    throw toStorageError(error, path)
  }
}

/** An announced connection to the server, which is started first when nobody runs it. */
async function joinServer(server: Server): Promise<BackgroundClient> {
  const { cluster, onProgress } = server
  const begun = Date.now()
  let reportAt = begun + REPORT_MS
  let started: StartedServer | null = null
  for (;;) {
    const client = await connect(server)
    if (client) return client
    const elapsed = Date.now() - begun
    const running = await findPostmaster(cluster.directory)
    if (!running) {
      const mayStart =
        !started || (started.ended !== null && isWorthRestarting(started.ended, cluster, elapsed))
      if (mayStart) started = await startPostmaster(cluster, server.socketDirectory)
    }
    if (elapsed > START_PATIENCE_MS) {
      throw new DatabaseStartError(`Cơ sở dữ liệu không sẵn sàng sau 5 phút (xem ${cluster.logPath}).`)
    }
    if (Date.now() > reportAt) {
      onProgress(`Đang đợi cơ sở dữ liệu khởi động (${Math.round(elapsed / 1000)} giây)…`)
      reportAt += REPORT_MS
    }
    await delay(POLL_MS)
  }
}

function isWorthRestarting(log: string, cluster: Cluster, elapsed: number): boolean {
  const error = explainEnd(log, cluster, elapsed > RESTART_PATIENCE_MS)
  if (error) throw error
  return true
}

/** `null` when the server is down, starting or stopping. */
async function connect(server: Server): Promise<BackgroundClient | null> {
  const client = createBackgroundClient(toUrl(server.socketDirectory, server.password))
  try {
    await client.connect()
    await announce(client)
    return client
  } catch (error) {
    await client.end().catch(() => {})
    const permanent = explainRefusal(error, server)
    if (permanent) throw permanent
    return null
  }
}

function explainRefusal(error: unknown, { cluster, socketDirectory }: Server): DatabaseStartError | null {
  const code = codeOf(error)
  if (code === 'EACCES' || code === 'EPERM') {
    return new DatabaseStartError(
      `Không có quyền vào ${socketDirectory}: cơ sở dữ liệu do người dùng khác chạy.`,
    )
  }
  if (code.startsWith('28')) {
    return new DatabaseStartError(`Mật khẩu lưu trong ${cluster.directory} không khớp với cơ sở dữ liệu.`)
  }
  if (code === '3D000')
    return new DatabaseStartError(`${cluster.directory} không chứa cơ sở dữ liệu của cổng.`)
  return null
}
