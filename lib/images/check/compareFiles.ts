import { parse } from 'node:path'

import { pictureSlots, toAvifFile } from '@/collections/Images/sizes'
import type { Image } from '@/lib/generated/payload-types'
import { isTemporary } from '@/lib/storage/writeWhole'

/** What a row says of its files. */
export type PictureRow = Pick<Image, 'id' | 'filename' | 'width' | 'sizes' | 'avif' | 'privateOriginal'>

type Size = { filename?: string | null; width?: number | null } | undefined

/** One thing in which files and rows do not agree. */
export type Finding =
  | { kind: 'original-lost'; id: number; file: string }
  | { kind: 'file-missing'; id: number; file: string }
  /** A slot that did not exist, or was another one, when the picture came. */
  | { kind: 'slot-changed'; id: number; file: string }
  | { kind: 'orphan'; file: string }
  /** Of a scanned form of consent, which stands apart from pictures. */
  | { kind: 'form-lost'; id: number; file: string }
  | { kind: 'form-orphan'; file: string }
  /** Of an article read aloud. */
  | { kind: 'recording-lost'; id: number; file: string }
  | { kind: 'recording-orphan'; file: string }
  /** Of a picture without the boxes over faces, which stands apart as well. */
  | { kind: 'private-lost'; id: number; file: string }
  | { kind: 'private-orphan'; file: string }

/** Files that a row has now; AVIFs only once it says that they are made. */
const listOwned = ({ filename, sizes, avif }: PictureRow): string[] => {
  const named = Object.values((sizes ?? {}) as Record<string, Size>).flatMap((size) => size?.filename || [])
  const avifs = avif === 'done' ? named.filter((name) => name.endsWith('.webp')).map(toAvifFile) : []
  return [filename, ...named, ...avifs].flatMap((name) => name || [])
}

/** Slots whose file is not there or has another width than it should. A row that waits gets its files anyway. */
const listChangedSlots = ({ filename, width, sizes, avif }: PictureRow): string[] => {
  if (avif === 'pending' || !filename || !width) return []
  const known = (sizes ?? {}) as Record<string, Size>
  return pictureSlots
    .filter((slot) => slot.width <= width && known[slot.name]?.width !== slot.width)
    .map(({ name }) => `${filename} (${name})`)
}

/** `le-trao-3f2a90bb41-720x480.webp` belongs to whatever is called `le-trao-3f2a90bb41`. */
export const toStems = (file: string): string[] => {
  const { name } = parse(file)
  return [name, name.replace(/-\d+x\d+$/, '')]
}

/**
 * Compares what a folder holds with what rows say, both ways.
 * @param files names in the folder, read before the rows
 */
export const compareFiles = (rows: readonly PictureRow[], files: readonly string[]): Finding[] => {
  const there = new Set(files)
  const owned = new Set<string>()
  /** Of rows that wait: what is made for them already is not in the row yet. */
  const waiting = new Set<string>()
  const findings: Finding[] = []
  for (const row of rows) {
    const names = listOwned(row)
    for (const name of names) owned.add(name)
    if (row.avif !== 'done' && row.filename) waiting.add(parse(row.filename).name)
    if (row.filename && !there.has(row.filename)) {
      findings.push({ kind: 'original-lost', id: row.id, file: row.filename })
      continue
    }
    for (const file of names) if (!there.has(file)) findings.push({ kind: 'file-missing', id: row.id, file })
    for (const file of listChangedSlots(row)) findings.push({ kind: 'slot-changed', id: row.id, file })
  }
  const isOrphan = (file: string) =>
    !owned.has(file) && (isTemporary(file) || !toStems(file).some((stem) => waiting.has(stem)))
  return [...findings, ...files.filter(isOrphan).map((file): Finding => ({ kind: 'orphan', file }))]
}

/** A row that has one file. */
export interface SingleRow {
  id: number
  filename?: string | null
}

/** The same for what has one file each. @param files names in their folder, read before the rows */
const compareSingles = <Lost extends string, Orphan extends string>(
  rows: readonly SingleRow[],
  files: readonly string[],
  { lost, orphan }: { lost: Lost; orphan: Orphan },
) => {
  const there = new Set(files)
  const owned = new Set(rows.map(({ filename }) => filename))
  return [
    ...rows.flatMap(({ id, filename }) =>
      filename && !there.has(filename) ? [{ kind: lost, id, file: filename }] : [],
    ),
    ...files.filter((file) => !owned.has(file)).map((file) => ({ kind: orphan, file })),
  ]
}

export const compareForms = (rows: readonly SingleRow[], files: readonly string[]): Finding[] =>
  compareSingles(rows, files, { lost: 'form-lost', orphan: 'form-orphan' })

export const compareRecordings = (rows: readonly SingleRow[], files: readonly string[]): Finding[] =>
  compareSingles(rows, files, { lost: 'recording-lost', orphan: 'recording-orphan' })

/** @param files names of pictures without boxes, read before the rows */
export const compareOriginals = (rows: readonly PictureRow[], files: readonly string[]): Finding[] =>
  compareSingles(
    rows.map(({ id, privateOriginal }) => ({ id, filename: privateOriginal })),
    files,
    { lost: 'private-lost', orphan: 'private-orphan' },
  )
