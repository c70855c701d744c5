import { setTimeout as delay } from 'node:timers/promises'

import type { Announcement } from '@/lib/database/announcementFormat'
import type { RenderContext } from '../renderContext'
import { createRenderContext } from '../renderContext'
import { sizeOfPage, type FinishedPage } from './finishedPage'
import { createKeyedStore } from './keyedStore'
import type { PageFiles } from './pageFiles'

export type Render = (address: string, context: RenderContext) => Promise<FinishedPage>

export interface Answer {
  page: FinishedPage
  /** Served because it could not be rendered again. */
  isOutdated: boolean
}

interface Options {
  render: Render
  /** Bytes for pages that were found. */
  maxBytes: number
  /** Whether announcements arrive. While they do not, nothing that is kept can be trusted to be new. */
  isListening: () => boolean
  onError?: (address: string, error: unknown) => void
  /** What was read for this page is known to be so until the next purge. */
  onKeep?: (page: FinishedPage) => void
  /** Where pages that may be sent lie as files too. */
  files?: PageFiles
  /** Of which address there are as many as questions: those have a small place of their own. */
  isApart?: (address: string) => boolean
  /** Makes the bytes of a page that is wanted smaller, in the background. */
  compact?: (page: FinishedPage) => Promise<FinishedPage>
  /** Milliseconds without a rendering after which that begins. */
  compactPauseMs?: number
}

interface Entry {
  page: FinishedPage
  keys: ReadonlySet<string>
  isStale: boolean
  hits: number
  /** When it could last not be rendered again. */
  failedAt: number
}

/** One rendering that is under way, for all who ask for it. */
interface Flight {
  context: RenderContext
  promise: Promise<FinishedPage>
  purges: { sequence: number; keys: Set<string> | null }[]
}

/** Redirects and addresses with nothing behind them have a place of their own, so that guessing pushes no page out. */
const maxMissesBytes = 8 * 1024 * 1024
/** Likewise what is rendered for a question that somebody made up. */
const maxApartBytes = 16 * 1024 * 1024
/** After a failure a kept page is served for so long without another try. */
const pauseAfterFailure = 1000
/** Pages that are rendered again at once when they have been purged, the most wanted first. */
const refreshedAtOnce = 64
const hitsOfAHotPage = 2
/** After so many milliseconds a page is made smaller even if there is no pause. */
const longestCompactWaitMs = 10_000
/** Pages that wait to be made smaller; what comes while so many wait is sent as it is. */
const compactedAtOnce = 256

/**
 * Finished pages by address. A page is rendered once at a time; what was read before a purge is neither kept nor given
 * to anyone who asked after it.
 */
export const createPageCache = ({
  render,
  maxBytes,
  isListening,
  onError = () => {},
  onKeep = () => {},
  files,
  isApart = () => false,
  compact,
  compactPauseMs = 200,
}: Options) => {
  const pages = createKeyedStore<Entry>(
    maxBytes,
    ({ page }, address) => sizeOfPage(page) + address.length,
    (address) => files?.remove(address),
  )
  const createSmall = (bytes: number) =>
    createKeyedStore<Entry>(bytes, ({ page }, address) => sizeOfPage(page) + address.length)
  const misses = createSmall(maxMissesBytes)
  const apart = createSmall(maxApartBytes)
  const flights = new Map<string, Flight>()
  /** Flights that nobody joins any more, but that still run. */
  const running = new Set<Flight>()
  const toCompact = new Set<string>()
  let isCompacting = false
  let renderedAt = -Infinity
  let sequence = 0

  const find = (address: string): Entry | undefined =>
    pages.get(address) ?? apart.get(address) ?? misses.get(address)

  const peek = (address: string): FinishedPage | null => {
    const entry = find(address)
    if (!entry || entry.isStale || !isListening()) return null
    entry.hits += 1
    if (entry.hits === hitsOfAHotPage) compactLater(address)
    return entry.page
  }

  const get = async (address: string): Promise<Answer> => {
    const kept = peek(address)
    if (kept) return { page: kept, isOutdated: false }
    const last = find(address)
    if (last && performance.now() - last.failedAt < pauseAfterFailure) return fallBack(last)
    try {
      const page = await renderFresh(address)
      if (last) last.failedAt = -Infinity
      return { page, isOutdated: false }
    } catch (error) {
      onError(address, error)
      // Asked again: it may have been withdrawn meanwhile.
      const still = find(address)
      if (!still) throw error
      still.failedAt = performance.now()
      return fallBack(still)
    }
  }

  const fallBack = (entry: Entry): Answer => {
    entry.hits += 1
    return { page: entry.page, isOutdated: true }
  }

  const renderFresh = async (address: string): Promise<FinishedPage> => {
    const asked = sequence
    const flight = flights.get(address) ?? takeOff(address)
    const page = await flight.promise
    // The second one begins after the question, so it is new enough whatever is purged meanwhile.
    return wasPurged(flight, page, asked) ? renderFresh(address) : page
  }

  const takeOff = (address: string): Flight => {
    const context = createRenderContext()
    const flight: Flight = {
      context,
      purges: [],
      promise: Promise.resolve().then(() => render(address, context)),
    }
    flights.set(address, flight)
    running.add(flight)
    flight.promise = flight.promise
      .then((page) => {
        if (!wasPurged(flight, page, Infinity) && isListening()) keep(address, page)
        return page
      })
      .finally(() => {
        renderedAt = performance.now()
        running.delete(flight)
        if (flights.get(address) === flight) flights.delete(address)
      })
    return flight
  }

  /** Whether something that the page shows was purged while it was rendered, up to the purge of that number. */
  const wasPurged = ({ purges }: Flight, { keys }: FinishedPage, until: number): boolean =>
    purges.some((purge) => purge.sequence <= until && (!purge.keys || intersects(purge.keys, keys)))

  const keep = (address: string, page: FinishedPage): void => {
    const hits = find(address)?.hits ?? 0
    const found = isApart(address) ? apart : pages
    const [store, other] = page.status === 200 ? [found, misses] : [misses, found]
    other.delete(address)
    onKeep(page)
    // Wanted pages stay wanted, but not for ever.
    store.set(address, {
      page,
      keys: page.keys,
      isStale: false,
      hits: Math.floor(hits / 2),
      failedAt: -Infinity,
    })
    if (store !== pages || !pages.get(address)) return
    files?.write(address, page)
    // Whoever sends files asks here no more.
    if (files || hits >= 2 * hitsOfAHotPage) compactLater(address)
  }

  const compactLater = (address: string): void => {
    if (!compact || toCompact.size >= compactedAtOnce) return
    toCompact.add(address)
    if (!isCompacting) void compactAll(compact)
  }

  /** One after the other, and while nobody waits for a rendering: that and its database have work for two cores. */
  const compactAll = async (compactOne: NonNullable<Options['compact']>): Promise<void> => {
    isCompacting = true
    for (const address of toCompact) {
      await waitForPause()
      toCompact.delete(address)
      const page = pages.get(address)?.page
      const smaller = page && (await compactOne(page).catch((error) => onError(address, error)))
      const entry = pages.get(address)
      if (smaller && entry?.page === page && !entry.isStale) {
        pages.set(address, { ...entry, page: smaller })
        // Memory says how old it is; a file says nothing.
        if (isListening()) files?.write(address, smaller)
      }
    }
    isCompacting = false
  }

  const waitForPause = async (): Promise<void> => {
    const latest = performance.now() + longestCompactWaitMs
    const isBusy = () => running.size > 0 || performance.now() - renderedAt < compactPauseMs
    while (isBusy() && performance.now() < latest) await delay(compactPauseMs / 4, undefined, { ref: false })
  }

  const purge = ({ changed, withdrawn }: Announcement): void => {
    const keys = new Set([...changed, ...withdrawn])
    detach(keys)
    for (const store of [misses, apart]) {
      for (const address of store.find(keys)) store.delete(address)
    }
    const gone = pages.find(withdrawn)
    const stale = pages.find(keys)
    const hot = chooseHot([...stale])
    for (const address of stale) {
      const entry = pages.get(address)
      files?.remove(address)
      if (gone.has(address)) pages.delete(address)
      else if (entry) entry.isStale = true
    }
    refresh(hot)
  }

  /** From now on nobody joins a rendering that has read one of these keys. */
  const detach = (keys: Set<string> | null): void => {
    sequence += 1
    for (const flight of running) flight.purges.push({ sequence, keys })
    for (const [address, { context }] of flights) {
      if (!keys || intersects(keys, context.keys)) flights.delete(address)
    }
  }

  const purgeAll = (): void => {
    const hot = chooseHot(pages.addresses())
    detach(null)
    files?.clear()
    pages.clear()
    misses.clear()
    apart.clear()
    refresh(hot)
  }

  const chooseHot = (addresses: string[]): string[] =>
    addresses
      .map((address) => ({ address, hits: pages.get(address)?.hits ?? 0 }))
      .filter(({ hits }) => hits >= hitsOfAHotPage)
      .sort((a, b) => b.hits - a.hits)
      .slice(0, refreshedAtOnce)
      .map(({ address }) => address)

  /** In the background, one after the other, so that readers who wait come first. */
  const refresh = (addresses: string[]): void => {
    void (async () => {
      for (const address of addresses) {
        const entry = find(address)
        if (entry && !entry.isStale) continue
        await renderFresh(address).catch((error) => onError(address, error))
      }
    })()
  }

  return {
    /** A page that is kept and new, without waiting. */
    peek,
    /** @throws what the rendering throws, when there is no older copy */
    get,
    purge,
    purgeAll,
    /** Kept bytes. */
    get size() {
      return pages.size + misses.size + apart.size
    },
  }
}

export type PageCache = ReturnType<typeof createPageCache>

const intersects = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean => {
  const [few, many] = some.size < others.size ? [some, others] : [others, some]
  for (const key of few) if (many.has(key)) return true
  return false
}
