import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withLock } from './prepareLock.mjs'

let directory: string
let path: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'portal-lock-'))
  path = join(directory, 'data', 'prepare.lock')
})

afterEach(() => rm(directory, { recursive: true, force: true }))

test('two tasks never run at the same time', async () => {
  let running = 0
  const task = async () => {
    running++
    await delay(50)
    return running--
  }

  const seen = await Promise.all([withLock(path, task), withLock(path, task), withLock(path, task)])

  expect(seen).toEqual([1, 1, 1])
  expect(await readdir(join(directory, 'data'))).toEqual([])
})

test('a task that fails frees the lock', async () => {
  await expect(withLock(path, () => Promise.reject(new Error('full')))).rejects.toThrow('full')

  expect(await withLock(path, async () => 'next')).toBe('next')
})

test('the lock of a process that is gone does not count', async () => {
  const ended = spawn('true')
  await once(ended, 'exit')
  await withLock(path, async () => {})
  await writeFile(path, String(ended.pid))

  expect(await withLock(path, async () => 'ours')).toBe('ours')
})

test('neither does one that nobody has touched for a while, whoever has its process id now', async () => {
  await withLock(path, async () => {})
  await writeFile(path, String(process.pid))
  await utimes(path, new Date(0), new Date(0))

  expect(await withLock(path, async () => 'ours')).toBe('ours')
})
