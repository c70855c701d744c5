import { once } from 'node:events'
import { accessSync, constants, mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { Client } from 'pg'

import { DERIVING_LOCK, NEWSROOM_LOCK } from '@/lib/database/embedded/advisoryLocks'
import type { Announcement } from '@/lib/database/announcementFormat'
import { openStore } from '@/lib/storage/openStore'
import { albumFiles } from './albums/albumFiles'
import { createAlbumZipSender } from './albums/sendAlbumZip'
import { startAnnouncementListener } from './announcementListener'
import { startBackgroundWork } from './backgroundWork'
import type { Environment } from './environment'
import { EnvironmentError } from './environmentError'
import { createFront, type Handle } from './front'
import { createAlarm } from './notice/alarm'
import { noticeMoments } from './notice/noticeMoments'
import { listLinks } from './pageCache/finishHtml'
import type { FinishedPage } from './pageCache/finishedPage'
import { newsroomWork } from './newsroomWork'
import { createPageFiles } from './pageCache/pageFiles'
import { createPageCache } from './pageCache/pageCache'
import { createRender } from './pageCache/renderPage'
import { consentMoments, createConsentAlarm } from './pictures/consentAlarm'
import { createPictureFiles } from './pictures/pictureFiles'
import { failedPictures, pendingPictures } from './pictures/pendingPictures'
import { publicImages } from './pictures/publicImages'
import { createPictureSender } from './pictures/sendPicture'
import { createReader } from './reader'
import { decideRoute, notFoundAddress } from './routes'
import { globalKey } from './surrogateKeys'

/** Requests under way may end within this time; then their connections are cut. */
const patience = 3000

/** Articles that are rendered before the portal says that it is ready. */
const articlesAtStart = 5

/** A schedule is carried out within this time and the seconds that the work itself takes. */
const schedulePauseMs = 10_000

/** A database that does not answer within this time cannot serve a page either. */
const databaseTimeout = 2000

export interface Portal {
  close(): Promise<void>
}

/** Next, ready to answer. It needs no database yet, so both can start at the same time. */
export const prepareNext = async ({ host, port }: Environment, isDevelopment: boolean) => {
  const { default: next } = await import('next')
  const app = next({ dev: isDevelopment, hostname: host, port, turbopack: isDevelopment })
  await app.prepare()
  return app
}

interface PortalOptions {
  app: Awaited<ReturnType<typeof prepareNext>>
  isDevelopment: boolean
}

/**
 * Puts Next behind the front, listens, and resolves when the pages that readers come to first are at hand.
 * @throws when the port is taken, or the home page fails
 */
export const startPortal = async (
  environment: Environment,
  { app, isDevelopment }: PortalOptions,
): Promise<Portal> => {
  const { host, port } = environment
  let isOpen = false
  const handle = app.getRequestHandler()
  const readers = isDevelopment ? null : await openReaders(environment, handle)
  const server = createFront({
    handle,
    // Who asks a moment too early waits for that moment.
    isReady: async () => {
      await readers?.isWarm()
      return isOpen && (await databaseAnswers())
    },
    answerReader: readers?.answer ?? (await createPictureReader(handle)),
    catchUp: readers?.catchUp,
  })
  // In development, hot reload keeps such connections, also one of Payload's to this very server.
  const upgraded = new Set<Duplex>()
  server.on('upgrade', (_, socket) => {
    upgraded.add(socket)
    socket.once('close', () => upgraded.delete(socket))
  })
  server.listen(port, host)
  await once(server, 'listening')

  if (readers) await readers.warmUp()
  else await visit(`http://${host.includes(':') ? `[${host}]` : host}:${port}/`)
  isOpen = true
  return {
    close: async () => {
      for (const socket of upgraded) socket.destroy()
      await closeServer(server)
      await readers?.close()
      await app.close()
    },
  }
}

/** Pages of this portal that a page links to. */
const listPages = ({ bodies }: FinishedPage): string[] =>
  listLinks(bodies.identity.bytes.toString()).flatMap((href) => {
    const route = decideRoute(href, () => false)
    return route.kind === 'page' && route.address !== '/' ? [route.address] : []
  })

/** Finished pages and files for readers, kept up to date by what the database announces. */
const openReaders = async (environment: Environment, handle: Handle) => {
  const { siteUrl, pageCacheBytes, pageFilesDirectory } = environment
  const pageFiles = pageFilesDirectory ? openPageFiles(pageFilesDirectory) : undefined
  const files = createPictureFiles(publicImages.use)
  const pages = createPageCache({
    render: createRender({ handle, siteUrl, buildDirectory: '.next' }),
    maxBytes: pageCacheBytes,
    isListening: () => listener.isListening(),
    onKeep: ({ pictureFiles }) => files.allow(pictureFiles),
    files: pageFiles,
    onError: (address, error) => console.error(`Trang ${address}: ${String(error)}`),
  })
  const url = process.env.DATABASE_URL ?? ''
  const pictures = startBackgroundWork({
    url,
    lock: DERIVING_LOCK,
    begin: failedPictures.use,
    work: pendingPictures.use,
    onError: (error) => console.error(`Các cỡ của ảnh: ${String(error)}`),
  })
  const newsroom = startBackgroundWork({
    url,
    lock: NEWSROOM_LOCK,
    work: newsroomWork.use,
    pauseMs: schedulePauseMs,
    onError: (error) => console.error(`Hẹn giờ và thư báo: ${String(error)}`),
  })
  const noticeKey = globalKey('notice')
  const openedAt = Date.now()
  /** The first page has started it; before that it cannot be asked anything. */
  let hasPayload = false
  const alarm = createAlarm({
    listMoments: noticeMoments.use,
    onMoment: () => pages.purge({ changed: [noticeKey], withdrawn: [] }),
    onError: (error) => console.error(`Giờ của thông báo khẩn: ${String(error)}`),
  })
  const purge = (announcement: Announcement): void => {
    files.purge(announcement)
    pages.purge(announcement)
  }
  const consentAlarm = createConsentAlarm({
    listMoments: consentMoments.use,
    onAnnouncement: purge,
    onError: (error) => console.error(`Ngày đồng ý cho dùng ảnh: ${String(error)}`),
  })
  const listener = await startAnnouncementListener({
    url,
    onAnnouncement: (announcement) => {
      purge(announcement)
      if (announcement.changed.some((name) => name.startsWith('image:'))) {
        pictures.wake()
        if (hasPayload) consentAlarm.set()
      }
      if (announcement.changed.includes(noticeKey)) alarm.set()
    },
    onUnknown: () => {
      files.purgeAll()
      pages.purgeAll()
      if (hasPayload) {
        alarm.set()
        consentAlarm.set()
      }
      pictures.wake()
    },
    onLost: (reason) => {
      // What changes from now on is not heard of; memory still serves what was not withdrawn, and says its age.
      pageFiles?.clear()
      console.error(`Mất kết nối nghe thay đổi từ cơ sở dữ liệu: ${reason}`)
    },
  })
  const store = await openStore('images')
  const sendPicture = createPictureSender({ files, handle, store })
  const sendAlbumZip = createAlbumZipSender({ listFiles: albumFiles.use, isPublic: files.isShown, store })
  let isClosing = false
  let warming = Promise.resolve()
  let following = Promise.resolve()
  /** One after the other: at once they would only make the database open more connections. */
  const render = async (addresses: string[]): Promise<void> => {
    for (const address of addresses) if (!isClosing) await pages.get(address).catch(() => {})
  }
  return {
    answer: createReader({ pages, sendPicture, sendAlbumZip, publicDirectory: 'public' }),
    catchUp: () => listener.catchUp(),
    /**
     * The home page, and then the categories and the newest articles, which `isWarm` waits for; the others that the
     * home page leads to follow.
     */
    warmUp: async () => {
      const { page } = await pages.get('/')
      hasPayload = true
      alarm.set(openedAt)
      consentAlarm.set()
      const addresses = listPages(page)
      const categories = addresses.filter((address) => address.startsWith('/chuyen-muc/'))
      const articles = addresses.filter((address) => !categories.includes(address))
      const newest = articles.splice(0, articlesAtStart)
      warming = render([...categories, ...newest, notFoundAddress])
      newsroom.begin()
      following = warming.then(() => render(articles)).then(() => pictures.begin())
    },
    isWarm: () => warming,
    close: async () => {
      isClosing = true
      alarm.stop()
      consentAlarm.stop()
      await following
      await Promise.all([newsroom.close(), pictures.close()])
      pageFiles?.close()
      await listener.close()
    },
  }
}

/** @throws EnvironmentError when the folder cannot be written */
const openPageFiles = (directory: string) => {
  try {
    mkdirSync(directory, { recursive: true })
    accessSync(directory, constants.W_OK)
  } catch (error) {
    throw new EnvironmentError(
      `Không ghi được vào thư mục ${directory} (biến PAGE_FILES_DIR): ${(error as NodeJS.ErrnoException).code}.`,
    )
  }
  return createPageFiles(directory, (error) => console.error(`Trang làm sẵn trên đĩa: ${String(error)}`))
}

/** In development pages come from Next, which reloads them, and pictures from where they are kept, as always. */
const createPictureReader = async (handle: Handle) => {
  const store = await openStore('images')
  // Asked anew each time: nobody listens for changes.
  const askAnew = () => createPictureFiles(publicImages.use)
  const sendPicture = createPictureSender({ files: { get: (file) => askAnew().get(file) }, handle, store })
  const isPublic = (file: string) => askAnew().isShown(file)
  const sendAlbumZip = createAlbumZipSender({ listFiles: albumFiles.use, isPublic, store })
  return createReader({ sendPicture, sendAlbumZip, publicDirectory: 'public' })
}

/** The first rendering loads Payload and connects it; whoever develops does not wait for that. */
const visit = async (address: string): Promise<void> => {
  const response = await fetch(address.replace('0.0.0.0', '127.0.0.1').replace('[::]', '[::1]'))
  await response.text()
  if (!response.ok) throw new Error(`Trang chủ không mở được (HTTP ${response.status}).`)
}

const databaseAnswers = async (): Promise<boolean> => {
  const client = new Client({
    connectionString: process.env.DATABASE_URL,
    connectionTimeoutMillis: databaseTimeout,
    query_timeout: databaseTimeout,
  })
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

const closeServer = async (server: Server): Promise<void> => {
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearTimeout(timer)
}
