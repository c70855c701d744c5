import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { FileStore } from '@tus/file-store'
import { MemoryLocker, Server } from '@tus/server'

import { readDataDirectory } from '@/lib/server/dataDirectory'
import { largestPicture } from '../limits'

/** Among the addresses of pictures, `/api/images/…`. */
export const uploadsPath = '/tai-len'

/** Whoever comes back to a broken line later than that begins anew. */
const keptFor = 24 * 60 * 60 * 1000
/** Each may be as large as a picture can be, so that one person fills 3 GB of the disk at most. */
const unfinishedAtMost = 100
const cleanedEvery = 60 * 60 * 1000

const readDirectory = (): string => path.join(readDataDirectory(), 'uploads')

export const openUploads = () =>
  new FileStore({ directory: readDirectory(), expirationPeriodInMilliseconds: keptFor })

/** Two requests for one upload wait for each other. */
const locker = new MemoryLocker()

let cleanedAt = 0

const cleanUp = async (): Promise<void> => {
  if (Date.now() - cleanedAt < cleanedEvery) return
  cleanedAt = Date.now()
  await openUploads().deleteExpired()
}

const toPrefix = (userId: number): string => `${userId}-`

/** Uploads carry whose they are in their names, so that nobody goes on with, or looks at, somebody else's. */
export const isOwnUpload = (id: string, userId: number): boolean =>
  /^\d+-[0-9a-f-]{36}$/.test(id) && id.startsWith(toPrefix(userId))

const countUnfinished = async (userId: number): Promise<number> => {
  const files = await readdir(readDirectory()).catch(() => [])
  return files.filter((file) => file.startsWith(toPrefix(userId)) && file.endsWith('.json')).length
}

/**
 * Takes the bytes of a file in pieces, by the tus protocol (https://tus.io/protocols/resumable-upload): after a dropped
 * line, or a new start of the portal, the browser asks how far it was, and goes on there.
 */
export const receive = (request: Request, userId: number): Promise<Response> =>
  new Server({
    path: `/api/images${uploadsPath}`,
    datastore: openUploads(),
    locker,
    maxSize: largestPicture,
    relativeLocation: true,
    // No page of another site may send us files.
    allowedOrigins: [],
    namingFunction: () => `${toPrefix(userId)}${randomUUID()}`,
    onUploadCreate: async () => {
      await cleanUp()
      if ((await countUnfinished(userId)) >= unfinishedAtMost)
        throw { status_code: 429, body: 'Có quá nhiều tệp đang tải dở. Hãy đợi các tệp ấy xong đã.' }
      return {}
    },
  }).handleWeb(request)
