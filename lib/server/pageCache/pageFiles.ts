import { mkdirSync, readdirSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import type { Encoding, FinishedPage } from './finishedPage'

/** Where the files of each coding lie; those without one lie beside these folders. As `docs/nginx` looks for them. */
const folders: Partial<Record<Encoding, string>> = { identity: '', gzip: 'gzip', br: 'br' }

/**
 * The pages right below these addresses are most of what is read. What lies deeper, photos or comments, comes from
 * memory: so a file can have the very name of its address, and nginx needs no pattern to find it.
 */
export const pageSections = [
  'bai-viet',
  'chuyen-muc',
  'dong-su-kien',
  'hoi-dap',
  'tac-gia',
  'the',
  'thu-vien-anh',
]
const keptAddress = new RegExp(`^/(?:${pageSections.join('|')})/[a-z0-9-]+$`)

/** `/bai-viet/mot-bai` lies in `bai-viet/mot-bai`, `/` in `trang-chu`; null for what is not kept as a file. */
export const toPageFile = (address: string): string | null => {
  if (address === '/') return 'trang-chu'
  return keptAddress.test(address) ? address.slice(1) : null
}

/**
 * Finished pages as files, in a folder that nginx sends from without asking the portal. Everything here is done at
 * once, in the turn of the event loop in which memory changes, so that both always hold the same.
 * @param directory belongs to this instance alone: pages lie in `pages` below it, and what is there at the start goes
 */
export const createPageFiles = (directory: string, onError: (error: unknown) => void) => {
  const root = join(directory, 'pages')
  const written = new Set<string>()
  let count = 0
  let isClosed = false

  const write = (address: string, { status, bodies }: FinishedPage): void => {
    const file = toPageFile(address)
    if (!file || status !== 200 || isClosed) return
    written.add(address)
    try {
      for (const [coding, folder] of Object.entries(folders)) {
        const body = bodies[coding as Encoding]
        if (body) place(body.bytes, join(folder, file))
      }
    } catch (error) {
      onError(error)
      remove(address)
    }
  }

  /** Whole, or not at all: nginx never meets half a page. */
  const place = (bytes: Buffer, file: string): void => {
    const target = join(root, file)
    const temporary = join(directory, `pages.${process.pid}.page.tmp`)
    writeFileSync(temporary, bytes)
    mkdirSync(dirname(target), { recursive: true })
    renameSync(temporary, target)
  }

  const remove = (address: string): void => {
    const file = toPageFile(address)
    if (!file || !written.delete(address)) return
    try {
      for (const folder of Object.values(folders)) unlink(join(root, folder, file))
    } catch (error) {
      // A page that cannot be taken away must not be sent: all of them go.
      onError(error)
      clear()
    }
  }

  /** One step, however many there are; what lay there is then deleted in the background. */
  const clear = (): void => {
    written.clear()
    count += 1
    const aside = join(directory, `pages.${process.pid}.${count}.old`)
    try {
      mkdirSync(root, { recursive: true })
      renameSync(root, aside)
      mkdirSync(root)
      rm(aside, { recursive: true, force: true }).catch(onError)
    } catch (error) {
      onError(error)
    }
  }

  // Left by a run that was killed.
  for (const name of readdirSync(directory)) {
    if (/^pages\.\d+\..*(?:old|tmp)$/.test(name))
      rmSync(join(directory, name), { recursive: true, force: true })
  }
  clear()
  return {
    write,
    remove,
    clear,
    /** Nobody keeps them up to date from now on. */
    close: (): void => {
      isClosed = true
      rmSync(root, { recursive: true, force: true })
    },
  }
}

export type PageFiles = ReturnType<typeof createPageFiles>

const unlink = (path: string): void => {
  try {
    unlinkSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
