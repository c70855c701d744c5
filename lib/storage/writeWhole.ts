import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/** Writes a file whole, or not at all: a reader, or the next start, never meets half of it. */
export const writeWhole = async (target: string, bytes: Buffer): Promise<void> => {
  const temporary = `${target}.${randomBytes(4).toString('hex')}${temporaryEnding}`
  try {
    const file = await open(temporary, 'wx')
    // Its bytes are on the disk before its name is: a power failure leaves no empty file by that name.
    await file
      .writeFile(bytes)
      .then(() => file.datasync())
      .finally(() => file.close())
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Of a file that is still being written. */
const temporaryEnding = '.tmp'

export const isTemporary = (file: string): boolean => file.endsWith(temporaryEnding)

/** Makes the names that were given last outlive a power failure as well. */
export const syncDirectory = async (directory: string): Promise<void> => {
  const handle = await open(path.resolve(directory), 'r')
  await handle.sync().finally(() => handle.close())
}
