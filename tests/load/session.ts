import { mkdir, mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { ROOT } from '@/lib/commands/bootstrap/prepare.mjs'
import { buildEnvironment, startPortalProcess, type PortalProcess } from '../browser/portalProcess'
import type { Cleanup } from './cleanup'
import { runProgram } from './programs'

/** What every part of the bench works with. */
export interface Session {
  isQuick: boolean
  cleanup: Cleanup
  /** For whatever a part writes; goes away at the end. */
  folder: string
  /** Where the portal keeps finished pages for nginx. */
  pageFilesDirectory: string
  /** @throws while it is stopped */
  getPortal(): PortalProcess
  /** @param args of node, when it is not the server alone that is started */
  startPortal(args?: string[]): Promise<PortalProcess>
  stopPortal(): Promise<void>
  /** The end of what the portal has complained about; empty when it has not. */
  readComplaints(): Promise<string>
}

const complaintLines = 20

/** A temporary folder with a data directory; no portal runs yet. */
export const createSession = async (cleanup: Cleanup, isQuick: boolean): Promise<Session> => {
  const folder = await mkdtemp(join(tmpdir(), 'portal-bench-'))
  cleanup.add(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }))
  const dataDirectory = join(folder, 'data')
  await mkdir(dataDirectory)
  const pageFilesDirectory = join(folder, 'page-files')
  const logPath = join(folder, 'portal.log')
  const log = await open(logPath, 'a')
  let running: PortalProcess | undefined
  let stop = async () => {}

  const startPortal = async (args?: string[]) => {
    const onSpawn = (stopProcess: () => Promise<void>) => {
      const forget = cleanup.add(stopProcess)
      stop = async () => {
        running = undefined
        await stopProcess()
        forget()
      }
    }
    running = await startPortalProcess(dataDirectory, {
      args,
      onSpawn,
      errorLog: log.fd,
      environment: { PAGE_FILES_DIR: pageFilesDirectory },
    })
    return running
  }

  return {
    isQuick,
    cleanup,
    folder,
    pageFilesDirectory,
    getPortal: () => {
      if (!running) throw new Error('The portal is not running.')
      return running
    },
    startPortal,
    stopPortal: () => stop(),
    readComplaints: async () =>
      (await readFile(logPath, 'utf8')).trimEnd().split('\n').slice(-complaintLines).join('\n'),
  }
}

/** Adds articles to a stopped portal, where the project has a command for it. */
export const seedArticles = async ({ cleanup, folder }: Session, count: number): Promise<void> => {
  const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  if (!scripts.seed) return
  // The command talks to the database; it serves nothing on this port.
  const env = buildEnvironment(join(folder, 'data'), 3000)
  await runProgram(cleanup, 'npm', ['run', 'seed', '--', '--articles', String(count)], { cwd: ROOT, env })
}
