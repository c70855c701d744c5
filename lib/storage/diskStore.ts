import { createReadStream } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'

import { MissingFile, StoreUnavailable, type FileStore } from './fileStore'
import { settleAll } from './settleAll'
import { syncDirectory, writeWhole } from './writeWhole'

const isNotThere = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

const explain = (name: string) => (error: unknown) => {
  throw isNotThere(error) ? new MissingFile(name, { cause: error }) : error
}

/** @param directory absolute; made with the first file */
export const createDiskStore = (directory: string): FileStore => {
  // A name leads nowhere else.
  const toPath = (name: string): string => path.join(directory, path.basename(name))

  const measure = async (name: string): Promise<number | null> => {
    const found = await stat(toPath(name)).catch((error) =>
      isNotThere(error) ? null : Promise.reject(error),
    )
    return found?.isFile() ? found.size : null
  }

  return {
    directory,
    measure,
    put: async (files) => {
      try {
        await mkdir(directory, { recursive: true })
        await settleAll([...files].map(([name, bytes]) => writeWhole(toPath(name), bytes)))
        await syncDirectory(directory)
      } catch (error) {
        throw new StoreUnavailable(`Không ghi được vào ${directory}`, { cause: error })
      }
    },
    read: (name) => readFile(toPath(name)).catch(explain(name)),
    open: async (name, part) => {
      const size = await measure(name)
      if (size === null) throw new MissingFile(name)
      return { stream: createReadStream(toPath(name), part), size }
    },
    list: async () => {
      const entries = await readdir(directory, { withFileTypes: true }).catch((error) =>
        isNotThere(error) ? [] : Promise.reject(error),
      )
      // Folders are nobody's business.
      return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
    },
    remove: async (names) => {
      await settleAll(names.map((name) => rm(toPath(name), { force: true })))
    },
  }
}
