import type { Readable } from 'node:stream'

/** First and last byte, both included. */
export interface Part {
  start: number
  end: number
}

/** What is kept for one purpose, by names that are never given twice. */
export interface FileStore {
  /** Where a disk has the files; nothing for a store elsewhere. */
  directory?: string
  /** Each file whole or not at all. Resolves when they outlive a power failure. */
  put(files: ReadonlyMap<string, Buffer>): Promise<void>
  /** Bytes; null for a file that is not there. */
  measure(name: string): Promise<number | null>
  /** @throws MissingFile, StoreUnavailable */
  read(name: string): Promise<Buffer>
  /**
   * @returns a stream of the file, or of a part of it, and how many bytes the whole has
   * @throws MissingFile, StoreUnavailable
   */
  open(name: string, part?: Part): Promise<{ stream: Readable; size: number }>
  /** Names of all files. */
  list(): Promise<string[]>
  /** A file that is not there is no error. */
  remove(names: readonly string[]): Promise<void>
}

export class MissingFile extends Error {
  override name = 'MissingFile'
}

/** The store cannot be reached or does not take the file; another attempt may succeed. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}

/** The portal's build may hold a class more than once: what it is called decides. */
export const isMissing = (error: unknown): boolean => error instanceof Error && error.name === 'MissingFile'
export const isUnavailable = (error: unknown): boolean =>
  error instanceof Error && error.name === 'StoreUnavailable'
