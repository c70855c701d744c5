import { accessSync, constants, mkdirSync } from 'node:fs'

import { DERIVING_LOCK, NEWSROOM_LOCK } from '@/lib/database/embedded/advisoryLocks'
import type { Announcement } from '@/lib/database/announcementFormat'
import { isMissing } from '@/lib/storage/fileStore'
import { openStore } from '@/lib/storage/openStore'
import { albumFiles } from './albums/albumFiles'
import { createAlbumZipSender } from './albums/sendAlbumZip'
import { startAnnouncementListener } from './announcementListener'
import { startBackgroundWork } from './backgroundWork'
import type { Environment } from './environment'
import { EnvironmentError } from './environmentError'
import type { Handle } from './front'
import { createFormDesk } from './forms/formDesk'
import { openKeptReads } from './keptReads'
import { createAlarm } from './notice/alarm'
import { noticeMoments } from './notice/noticeMoments'
import { listLinks } from './pageCache/finishHtml'
import type { FinishedPage } from './pageCache/finishedPage'
import { newsroomWork } from './newsroomWork'
import { createPageFiles } from './pageCache/pageFiles'
import { encodeThoroughly } from './pageCache/encodings'
import { createPageCache } from './pageCache/pageCache'
import { createRender } from './pageCache/renderPage'
import { createSavedRender } from './pageCache/renderSaved'
import { consentMoments, createConsentAlarm } from './pictures/consentAlarm'
import { createPictureFiles } from './pictures/pictureFiles'
import { failedPictures, pendingPictures } from './pictures/pendingPictures'
import { publicImages } from './pictures/publicImages'
import { createPictureSender } from './pictures/sendPicture'
import { createReader } from './reader'
import { recordingFile } from './recordings/recordingFile'
import { createRecordingSender } from './recordings/sendRecording'
import { createViewCounter } from './views/viewCounter'
import { viewStore } from './views/viewBatch'
import { decideRoute, isSearchAddress, notFoundAddress } from './routes'
import { globalKey, newsWindowKey, searchKey, viewsKey } from './surrogateKeys'

/** Articles that are rendered before the portal says that it is ready. */
const articlesAtStart = 5

/** A schedule is carried out within this time and the seconds that the work itself takes. */
const schedulePauseMs = 10_000

/** What is no longer news leaves the news sitemap within this time. */
const newsPauseMs = 10 * 60_000

/** For articles as files, so that whoever takes many of them pushes no page out. */
const savedArticlesBytes = 24 * 1024 * 1024

/** Pages that say what is read most, and how much, are as old as this at most: each costs a rendering. */
const viewsPauseMs = 5 * 60_000

/** Pages of this portal that a page links to. */
const listPages = ({ bodies }: FinishedPage): string[] =>
  listLinks(bodies.identity.bytes.toString()).flatMap((href) => {
    const route = decideRoute(href, () => false)
    return route.kind === 'page' && route.address !== '/' ? [route.address] : []
  })

/** Finished pages and files for readers, kept up to date by what the database announces. */
export const openReaders = async (environment: Environment, handle: Handle) => {
  const { siteUrl, pageCacheBytes, pageFilesDirectory } = environment
  const pageFiles = pageFilesDirectory ? openPageFiles(pageFilesDirectory) : undefined
  const files = createPictureFiles(publicImages.use)
  const store = await openStore('images')
  const render = createRender({ handle, siteUrl, buildDirectory: '.next' })
  const pages = createPageCache({
    render,
    maxBytes: pageCacheBytes,
    isListening: () => listener.isListening(),
    isApart: isSearchAddress,
    onKeep: ({ pictureFiles }) => files.allow(pictureFiles),
    files: pageFiles,
    compact: async (page) => ({ ...page, bodies: await encodeThoroughly(page.bodies) }),
    onError: (address, error) => console.error(`Trang ${address}: ${String(error)}`),
  })
  const keptReads = openKeptReads(() => listener.isListening())
  const readPicture = async (file: string): Promise<Buffer | null> => {
    if (!(await files.isShown(file))) return null
    return store.read(file).catch((error) => (isMissing(error) ? null : Promise.reject(error)))
  }
  const savedArticles = createPageCache({
    render: createSavedRender({ getPage: pages.get, readPicture, siteUrl }),
    maxBytes: savedArticlesBytes,
    isListening: () => listener.isListening(),
    onError: (address, error) => console.error(`Tệp ${address}: ${String(error)}`),
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
    onMoment: () => purge({ changed: [noticeKey], withdrawn: [] }),
    onError: (error) => console.error(`Giờ của thông báo khẩn: ${String(error)}`),
  })
  const purge = (announcement: Announcement): void => {
    keptReads.purge([...announcement.changed, ...announcement.withdrawn])
    files.purge(announcement)
    pages.purge(announcement)
    savedArticles.purge(announcement)
  }
  const consentAlarm = createConsentAlarm({
    listMoments: consentMoments.use,
    // Captions of these pictures are found, or found no longer.
    onAnnouncement: ({ changed, withdrawn }) => purge({ changed: [...changed, searchKey], withdrawn }),
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
      keptReads.purgeAll()
      files.purgeAll()
      pages.purgeAll()
      savedArticles.purgeAll()
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
  const views = createViewCounter({
    siteUrl,
    store: viewStore.use,
    onError: (error) => console.error(`Lượt đọc: ${String(error)}`),
  })
  // By the clock, and not by what this process counted: others count as well.
  const timers = [
    setInterval(() => pages.purge({ changed: [viewsKey], withdrawn: [] }), viewsPauseMs),
    setInterval(() => pages.purge({ changed: [newsWindowKey], withdrawn: [] }), newsPauseMs),
  ]
  for (const timer of timers) timer.unref()
  const pictureSender = createPictureSender({ files, handle, store })
  const sendAlbumZip = createAlbumZipSender({ listFiles: albumFiles.use, isPublic: files.isShown, store })
  const sendRecording = createRecordingSender({
    findFile: recordingFile.use,
    store: await openStore('recordings'),
  })
  const forms = createFormDesk({
    getPage: async (address) => (await pages.get(address)).page,
    render,
    siteUrl,
    secret: process.env.PAYLOAD_SECRET ?? '',
  })
  let isClosing = false
  let warming = Promise.resolve()
  let following = Promise.resolve()
  /** One after the other: at once they would only make the database open more connections. */
  const renderAll = async (addresses: string[]): Promise<void> => {
    for (const address of addresses) if (!isClosing) await pages.get(address).catch(() => {})
  }
  return {
    ...createReader({
      pages,
      savedArticles,
      pictureSender,
      sendAlbumZip,
      sendRecording,
      countView: views.count,
      forms,
      publicDirectory: 'public',
    }),
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
      warming = renderAll([...categories, ...newest, notFoundAddress])
      newsroom.begin()
      following = warming.then(() => renderAll(articles)).then(() => pictures.begin())
    },
    isWarm: () => warming,
    close: async () => {
      isClosing = true
      alarm.stop()
      consentAlarm.stop()
      for (const timer of timers) clearInterval(timer)
      await following
      await Promise.all([newsroom.close(), pictures.close(), views.close()])
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
