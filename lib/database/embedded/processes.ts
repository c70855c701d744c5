import { execFile } from 'node:child_process'
import { readFile, readlink } from 'node:fs/promises'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import { codeOf } from './errors'

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/**
 * Whether `pid` is a Postgres server of this cluster. After a restart of the machine or container the id in an old
 * `postmaster.pid` may belong to any other program, and Postgres itself would then refuse to start.
 */
export async function isPostmaster(pid: number, clusterDirectory: string): Promise<boolean> {
  if (!isAlive(pid)) return false
  if (process.platform !== 'linux') {
    const { stdout } = await promisify(execFile)('ps', ['-p', String(pid), '-o', 'comm=']).catch(() => ({
      stdout: '',
    }))
    return basename(stdout.trim()) === 'postgres'
  }
  try {
    // A server works inside its cluster. A zombie has no working directory any more.
    return (await readlink(`/proc/${pid}/cwd`)) === clusterDirectory
  } catch (error) {
    if (codeOf(error) !== 'EACCES') return false
    const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    return basename(commandLine.split('\0')[0] ?? '') === 'postgres'
  }
}
