import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile, type EndOptions } from 'yazl'

import type { FileStore } from '@/lib/storage/fileStore'
import { toPlainPage } from '../plainPage'
import type { AlbumFiles } from './albumFiles'

interface Options {
  listFiles: (slug: string) => Promise<AlbumFiles | null>
  /** Whether a file may be shown to anyone at this moment. */
  isPublic: (file: string) => Promise<boolean>
  store: Pick<FileStore, 'measure' | 'open'>
}

/** Each of them reads the store as fast as its line takes it; readers of pages come first. */
const atOnce = 2
/** Seconds after which a busy portal may be asked again. */
const retryAfter = 30

const busyPage = toPlainPage(
  'Đang có người khác tải album',
  'Máy chủ chỉ đóng gói vài album cùng lúc; mời bạn chờ nửa phút rồi tải lại trang này.',
)

interface Entry {
  file: string
  name: string
  /** Bytes. */
  size: number
}

/**
 * Sends an album as a zip that is written while it is sent: nothing of it is kept, in memory or on disk. Every picture is
 * asked about once more when its turn comes; one that was withdrawn meanwhile cuts the download off.
 */
export const createAlbumZipSender = ({ listFiles, isPublic, store }: Options) => {
  let running = 0

  /** One that has no file is left out; the log says so. */
  const measure = async ({ pictures }: AlbumFiles): Promise<Entry[]> => {
    const entries = await Promise.all(
      pictures.map(async ({ file, name }) => {
        const size = await store.measure(file)
        if (size === null) console.error(`Album tải về: thiếu tệp ${file}`)
        return size === null ? [] : [{ file, name, size }]
      }),
    )
    return entries.flat()
  }

  const openPublic = async (file: string): Promise<Readable> => {
    if (!(await isPublic(file))) throw new Error(`Ảnh ${file} vừa được gỡ xuống.`)
    return (await store.open(file)).stream
  }

  const send = async (response: ServerResponse, { text, name }: AlbumFiles, entries: Entry[]) => {
    const zip = new ZipFile()
    let current: Readable | undefined
    zip.on('error', (error) => (zip.outputStream as Readable).destroy(error as Error))
    zip.addBuffer(Buffer.from(text), 'chu-thich.txt', { compress: false })
    for (const entry of entries) {
      // Pictures are compressed already.
      zip.addReadStreamLazy(entry.name, { compress: false, size: entry.size }, (take) => {
        openPublic(entry.file).then(
          (stream) => take(null, (current = stream)),
          (error) => take(error, null as never),
        )
      })
    }
    const size = await new Promise<number>((resolve, reject) => {
      zip.on('error', reject)
      // Its published types do not know what it tells: the bytes of the whole.
      zip.end({} as EndOptions, resolve as () => void)
    })
    response.writeHead(200, { ...toHeaders(name), 'Content-Length': size })
    await pipeline(zip.outputStream, response).finally(() => current?.destroy())
  }

  const sendOnce = async (response: ServerResponse, files: AlbumFiles): Promise<void> => {
    running += 1
    try {
      await send(response, files, await measure(files))
    } catch (error) {
      // Before the first byte, whoever called answers; after it, a cut line is the only sign of failure.
      if (!response.headersSent) throw error
      response.destroy()
      if (!isGoneAway(error)) console.error(`Album tải về ${files.name}: ${String(error)}`)
    } finally {
      running -= 1
    }
  }

  /** Resolves with false where there is no such album, or nothing of it may be shown. */
  return async (request: IncomingMessage, response: ServerResponse, slug: string): Promise<boolean> => {
    const files = await listFiles(slug)
    if (!files || files.pictures.length === 0) return false
    if (request.method === 'HEAD') response.writeHead(200, toHeaders(files.name)).end()
    else if (running >= atOnce) sendBusy(response)
    else await sendOnce(response, files)
    return true
  }
}

const toHeaders = (name: string): Record<string, string> => ({
  'Content-Type': 'application/zip',
  'Content-Disposition': `attachment; filename="${name}.zip"`,
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
  // A proxy that took it all at once would keep it on its disk, and let everybody in at once.
  'X-Accel-Buffering': 'no',
})

const isGoneAway = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE'

const sendBusy = (response: ServerResponse): void => {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Retry-After': retryAfter,
  }
  response.writeHead(503, headers).end(busyPage)
}
