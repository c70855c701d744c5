import { spawn } from 'node:child_process'
import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Cluster } from './cluster'
import { DatabaseStartError, diskFull, mentionsFullDisk } from './errors'
import { fileOwner, toCommand } from './identity'
import { isAlive, isPostmaster } from './processes'
import { prepareSocketDirectory, SOCKET_FILE } from './socketDirectory'

const LOG_LIMIT_BYTES = 5 * 1024 * 1024

const FAST_SHUTDOWN_MS = 6000
const IMMEDIATE_SHUTDOWN_MS = 2000

export interface Postmaster {
  pid: number
  /** `null` while the server has only begun to start. */
  socketDirectory: string | null
}

export interface StartedServer {
  /** `null` while it runs; then what it last wrote to its log. */
  readonly ended: string | null
}

/** The running server of a cluster, or `null`. The format is that of Postgres' `pidfile.h`. */
export async function findPostmaster(clusterDirectory: string): Promise<Postmaster | null> {
  const lines = (await readFile(join(clusterDirectory, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  const pid = Number(lines[0])
  if (!(await isPostmaster(pid, clusterDirectory))) return null
  return { pid, socketDirectory: lines[4] || null }
}

/**
 * Starts the server in a session of its own, so that Ctrl-C in a terminal reaches the portal only and the database is
 * stopped after it. Returns at once; of several servers that start, Postgres lets one live.
 */
export async function startPostmaster(cluster: Cluster, socketDirectory: string): Promise<StartedServer> {
  await prepareSocketDirectory(socketDirectory, fileOwner(cluster.identity))
  await removeForeignLock(join(cluster.directory, 'postmaster.pid'), cluster.directory)
  await removeForeignLock(join(socketDirectory, `${SOCKET_FILE}.lock`), cluster.directory)
  const { logPath } = cluster
  await rotateLog(logPath)
  const log = await open(logPath, 'a', 0o600)
  const offset = (await log.stat()).size
  const server = { ended: null as string | null }
  try {
    const argv = ['-D', cluster.directory, ...toArguments(socketDirectory)]
    const { program, args, options } = toCommand(cluster.identity, cluster.binaries.postgres, argv)
    const child = spawn(program, args, { ...options, detached: true, stdio: ['ignore', log.fd, log.fd] })
    child.once('error', (error) => (server.ended = error.message))
    child.once('exit', async () => (server.ended = await readTail(logPath, offset)))
    child.unref()
  } finally {
    await log.close()
  }
  return server
}

/**
 * Fast shutdown (SIGINT: roll back, write a checkpoint), then an immediate one (SIGQUIT) if that takes too long: safe,
 * as the next start replays the log. Resolves within about 8 seconds, when the server is gone or cannot be stopped.
 */
export async function stopPostmaster(clusterDirectory: string): Promise<void> {
  const postmaster = await findPostmaster(clusterDirectory)
  if (!postmaster) return
  for (const [signal, patience] of [
    ['SIGINT', FAST_SHUTDOWN_MS],
    ['SIGQUIT', IMMEDIATE_SHUTDOWN_MS],
  ] as const) {
    try {
      process.kill(postmaster.pid, signal)
    } catch {
      return
    }
    const deadline = Date.now() + patience
    while (Date.now() < deadline) {
      if (!(await isPostmaster(postmaster.pid, clusterDirectory))) return
      await delay(25)
    }
  }
}

/**
 * Why a server that we started has ended, as an error to throw, or `null` when it is worth trying again.
 * @param final a reason that should have passed by now counts as an error
 */
export function explainEnd(log: string, cluster: Cluster, final: boolean): DatabaseStartError | null {
  if (mentionsFullDisk(log)) return diskFull(dirname(cluster.logPath))
  const reason = /\b(?:FATAL|PANIC):\s+(.*)/.exec(log)?.[1] ?? log.trim().split('\n').at(-1) ?? ''
  // Another start was faster, the last processes of a killed server are still ending, or a fellow has just stopped it.
  const passing = reason === '' || /lock file|shared memory block|shut.? down/i.test(reason)
  if (passing && !final) return null
  return new DatabaseStartError(`Cơ sở dữ liệu không khởi động được: ${reason} (xem ${cluster.logPath})`)
}

/** All settings are given here and none in the cluster, so that an old cluster gets the settings of today's portal. */
function toArguments(socketDirectory: string): string[] {
  const settings = {
    listen_addresses: '',
    port: '5432',
    unix_socket_directories: `"${socketDirectory.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    shared_buffers: '128MB',
    max_connections: '100',
    max_wal_size: '512MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    logging_collector: 'off',
    log_destination: 'stderr',
    log_line_prefix: '%m [%p] ',
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/**
 * Postgres trusts its lock file while a process with that id lives, even an unrelated one that got the id after a
 * crash. Taking the file away by renaming it is atomic; should a server have written it in that very moment, it gets
 * it back.
 */
async function removeForeignLock(lock: string, clusterDirectory: string): Promise<void> {
  const isForeign = async (path: string) => {
    const content = await readFile(path, 'utf8').catch(() => '')
    const pid = Math.abs(Number.parseInt(content, 10))
    return isAlive(pid) && !(await isPostmaster(pid, clusterDirectory))
  }
  if (!(await isForeign(lock))) return
  const aside = `${lock}.${process.pid}`
  await rename(lock, aside).catch(() => {})
  if (await isForeign(aside)) await rm(aside, { force: true })
  else await rename(aside, lock).catch(() => {})
}

/** Keeps one older log. Only a start does this: a running server goes on writing to the file that it has open. */
async function rotateLog(path: string): Promise<void> {
  const found = await stat(path).catch(() => null)
  if (found && found.size > LOG_LIMIT_BYTES) await rename(path, `${path}.1`).catch(() => {})
}

async function readTail(path: string, offset: number): Promise<string> {
  const content = await readFile(path).catch(() => Buffer.alloc(0))
  return content.subarray(offset).toString('utf8')
}
