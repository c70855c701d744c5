import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

import { StepError } from '@/lib/commands/bootstrap/steps.mjs'
import type { Cleanup } from './cleanup'

/** Debian keeps nginx where only root's PATH looks. */
const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/sbin', '/usr/local/sbin']

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @throws StepError that says how to get it */
export const findProgram = (name: string): string => {
  const path = folders.map((folder) => join(folder, name)).find(isExecutable)
  if (path) return path
  throw new StepError(`Không tìm thấy chương trình ${name}. Hãy cài (Debian: apt-get install wrk nginx).`)
}

interface RunOptions {
  env?: NodeJS.ProcessEnv
  cwd?: string
}

/**
 * Runs a program to its end; when the bench is stopped, so is the program, with whatever it has started.
 * @returns its standard output
 * @throws with what it has written, when its exit code is not 0
 */
export const runProgram = async (
  cleanup: Cleanup,
  program: string,
  args: string[],
  options: RunOptions = {},
): Promise<string> => {
  const child = spawn(program, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const written = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (written.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (written.stderr += chunk.toString()))
  const forget = cleanup.add(async () => {
    if (child.pid) process.kill(-child.pid, 'SIGTERM')
  })
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    if (code !== 0) throw new Error(`${program} ${args.join(' ')}: ${written.stdout}${written.stderr}`)
    return written.stdout
  } finally {
    forget()
  }
}
