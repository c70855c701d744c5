import { randomBytes } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'

/** Writes a file whole, or not at all: a reader, or the next start, never meets half of it. */
export const writeWhole = async (target: string, bytes: Buffer): Promise<void> => {
  const temporary = `${target}.${randomBytes(4).toString('hex')}.tmp`
  try {
    await writeFile(temporary, bytes)
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
