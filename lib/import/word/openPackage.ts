import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'

import { largestFile } from './outcome'
import { WordRefused } from './refusals'

/** Parts of the package that are read beside what mammoth reads. */
export interface WordPackage {
  documentXml: string
  /** Empty where there is none. */
  stylesXml: string
}

/** Ten times what a report of a hundred pages with photos has. */
const mostEntries = 2_000
/** Bytes, unpacked. Pictures hardly shrink in the package, so 30 MB of real content stay well below. */
const largestTotal = 200_000_000
/** Bytes of one XML part, unpacked: a page of text is about 20 KB. */
const largestXml = 12_000_000
/** Word's XML shrinks to a tenth or a twentieth; deflate cannot do more than a thousandth. */
const largestRatio = 200
/** Below so many bytes a high ratio is just a small, monotonous part. */
const harmless = 2_000_000

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

/** Names of streams in an OLE compound file are UTF-16 ([MS-CFB] 2.6.1). */
const hasStream = (bytes: Buffer, name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'))

/** What is no ZIP at all. */
const refuseOtherFormats = (bytes: Buffer): void => {
  if (bytes.length === 0) throw new WordRefused('empty')
  if (bytes.length > largestFile) throw new WordRefused('tooLarge')
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    // An encrypted .docx is an OLE file, as a .doc is ([MS-OFFCRYPTO] 2.3).
    if (hasStream(bytes, 'EncryptedPackage')) throw new WordRefused('protected')
    throw new WordRefused(hasStream(bytes, 'WordDocument') ? 'oldWord' : 'notWord')
  }
  if (bytes.subarray(0, 5).toString('latin1') === '{\\rtf') throw new WordRefused('richText')
  if (!startsWith(bytes, 0x50, 0x4b)) throw new WordRefused('notWord')
}

/** The directory at the end of the package, which costs nothing to read; yauzl refuses unsafe names and odd sizes. */
const listEntries = async (zip: ZipFile): Promise<Map<string, Entry>> => {
  if (zip.entryCount > mostEntries) throw new WordRefused('bomb')
  const entries = new Map<string, Entry>()
  let total = 0
  for await (const entry of zip.eachEntry()) {
    const { uncompressedSize, compressedSize, fileName } = entry
    total += uncompressedSize
    const isBloated = uncompressedSize > harmless && uncompressedSize > compressedSize * largestRatio
    const isLongXml = /\.(xml|rels)$/i.test(fileName) && uncompressedSize > largestXml
    if (total > largestTotal || isBloated || isLongXml) throw new WordRefused('bomb')
    if (entry.isEncrypted()) throw new WordRefused('protected')
    entries.set(fileName, entry)
  }
  return entries
}

const refuseOtherPackages = (entries: ReadonlyMap<string, Entry>): void => {
  const names = [...entries.keys()]
  if (names.some((name) => /(^|\/)vba(Project|Data)[^/]*\.(bin|xml)$/i.test(name)))
    throw new WordRefused('macros')
  if (names.includes('word/document.xml')) return
  const isOpenDocument = names.includes('META-INF/manifest.xml') && names.includes('content.xml')
  throw new WordRefused(isOpenDocument ? 'openDocument' : 'notWord')
}

/** yauzl ends the stream with an error as soon as it gives more bytes than the directory promised. */
const readEntry = async (zip: ZipFile, entry: Entry): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** Unpacks every part once, within what the directory promised, so that no later reader meets a surprise. */
const readParts = async (zip: ZipFile, entries: ReadonlyMap<string, Entry>): Promise<Map<string, string>> => {
  const texts = new Map<string, string>()
  for (const [name, entry] of entries) {
    const bytes = await readEntry(zip, entry)
    if (/^(word\/(document|styles)\.xml|\[Content_Types\]\.xml)$/.test(name))
      texts.set(name, bytes.toString('utf8'))
  }
  return texts
}

/**
 * Looks at a file before anything else reads it.
 * @throws WordRefused for what is no Word document, is damaged or may do harm
 */
export const openPackage = async (bytes: Buffer): Promise<WordPackage> => {
  refuseOtherFormats(bytes)
  const asDamaged = (error: unknown): never => {
    throw error instanceof WordRefused ? error : new WordRefused('damaged', { cause: error })
  }
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true }).catch(asDamaged)
  try {
    const entries = await listEntries(zip)
    refuseOtherPackages(entries)
    const texts = await readParts(zip, entries)
    // A macro may hide under another name; the part's type is what Word goes by.
    if (/macroEnabled|vbaProject/i.test(texts.get('[Content_Types].xml') ?? ''))
      throw new WordRefused('macros')
    return {
      documentXml: texts.get('word/document.xml') ?? '',
      stylesXml: texts.get('word/styles.xml') ?? '',
    }
  } catch (error) {
    return asDamaged(error)
  } finally {
    zip.close()
  }
}
