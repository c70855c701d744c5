import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'

import { announcementChannel, parseAnnouncement, type Announcement } from '@/lib/database/announcementFormat'

interface Options {
  url: string
  onAnnouncement: (announcement: Announcement) => void
  /** Nothing is known about what changed: at the beginning, after a gap, or for a message that asks for everything. */
  onUnknown: () => void
  onLost?: (reason: string) => void
}

const firstPauseMs = 100
const longestPauseMs = 3000
/** A writing request is not held for longer than this by a database that does not answer. */
const catchUpMs = 2000

export interface AnnouncementListener {
  /** Whether every announcement arrives. */
  isListening(): boolean
  /** Resolves when everything that was committed before has been announced here. */
  catchUp(): Promise<void>
  close(): Promise<void>
}

/** Listens for announcements and, when its connection is lost, connects again until it is closed. */
export const startAnnouncementListener = async (options: Options): Promise<AnnouncementListener> => {
  let client: Client | null = null
  let isClosed = false

  const connect = async (): Promise<void> => {
    const next = new Client({
      connectionString: options.url,
      keepAlive: true,
    })
    next.on('error', (error) => lose(next, error.message))
    next.on('end', () => lose(next, 'kết nối kết thúc'))
    next.on('notification', ({ payload }) => {
      const announcement = parseAnnouncement(payload)
      if (announcement) options.onAnnouncement(announcement)
      else options.onUnknown()
    })
    try {
      await next.connect()
      await next.query(`LISTEN ${announcementChannel}`)
    } catch (error) {
      await next.end().catch(() => {})
      throw error
    }
    client = next
    options.onUnknown()
  }

  const lose = (lost: Client, reason: string): void => {
    if (client !== lost) return
    client = null
    if (isClosed) return
    options.onLost?.(reason)
    void reconnect()
  }

  const reconnect = async (): Promise<void> => {
    for (let pause = firstPauseMs; !isClosed; pause = Math.min(2 * pause, longestPauseMs)) {
      try {
        return await connect()
      } catch {
        await delay(pause, undefined, { ref: false })
      }
    }
  }

  // The database has just answered. No timeout: while Next loads, this process can be deaf for seconds.
  await connect()
  return {
    isListening: () => client !== null,
    // Postgres sends what is pending before it says that a query is done.
    catchUp: async () => {
      const question = client?.query('SELECT 1').catch(() => {})
      await Promise.race([question, delay(catchUpMs, undefined, { ref: false })])
    },
    close: async () => {
      isClosed = true
      await client?.end().catch(() => {})
    },
  }
}
