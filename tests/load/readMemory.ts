import { readFile } from 'node:fs/promises'

/** Resident memory of one process, in bytes (proc(5)). */
export const readMemory = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(status.match(/^VmRSS:\s+(\d+) kB$/m)?.[1]) * 1024
}
