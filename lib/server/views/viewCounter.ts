import type { PlainRequest } from '../fastPath/plainRequest'
import { decideReferrer, isReadByPublic, recogniseDevice } from './recogniseReader'
import { createRepeats } from './repeats'
import type { ViewBatch } from './viewBatch'

interface Options {
  /** Origin as readers see it. */
  siteUrl: string
  store: (batch: ViewBatch) => Promise<void>
  onError: (error: unknown) => void
  pauseMs?: number
  now?: () => number
}

const hourMs = 3_600_000
/** A crash loses no more than what was read in this time. */
const usualPauseMs = 10_000
/** While the database is away, so many different numbers are kept, some megabytes; further ones are not counted. */
const numbersAtMost = 20_000
/** Anyone can claim to come from anywhere: more hosts than this in one batch stand together. */
const hostsAtMost = 100
const otherHosts = '(nơi khác)'

/** Numbers by what they count, in the order in which they came. */
type Counts<Key> = Map<string, Key & { views: number }>

const add = <Key extends object>(counts: Counts<Key>, key: Key, views: number): void => {
  const name = JSON.stringify(key)
  const known = counts.get(name)
  if (known) known.views += views
  else if (counts.size < numbersAtMost) counts.set(name, { ...key, views })
}

type Article = Omit<ViewBatch['articles'][number], 'views'>
type Origin = Omit<ViewBatch['origins'][number], 'views'>

const createCounts = () => ({ articles: new Map() as Counts<Article>, origins: new Map() as Counts<Origin> })

/**
 * Counts in memory what readers are sent, and hands it on from time to time as one batch: no page costs the database
 * anything. What could not be stored is kept and tried again.
 */
export const createViewCounter = ({
  siteUrl,
  store,
  onError,
  pauseMs = usualPauseMs,
  now = Date.now,
}: Options) => {
  const { host: ownHost } = new URL(siteUrl)
  const isRepeat = createRepeats(now)
  let counts = createCounts()
  let running = Promise.resolve()

  /** A page of an article was sent: the whole of it, or the word that the reader has it already. */
  const count = (request: PlainRequest, slug: string): void => {
    const { headers } = request
    const userAgent = headers['user-agent']
    const device = recogniseDevice(userAgent)
    if (!device || !isReadByPublic(request) || isRepeat(toAddress(request), userAgent ?? '', slug)) return
    const hour = Math.floor(now() / hourMs) * hourMs
    add(counts.articles, { hour, slug }, 1)
    add(counts.origins, { hour, kind: 'device', name: device }, 1)
    add(counts.origins, { hour, kind: 'referrer', name: toHost(headers.referer, hour) }, 1)
  }

  const toHost = (referrer: string | undefined, hour: number): string => {
    const name = decideReferrer(referrer, ownHost)
    const isKnown = counts.origins.has(JSON.stringify({ hour, kind: 'referrer', name } satisfies Origin))
    return isKnown || counts.origins.size < hostsAtMost ? name : otherHosts
  }

  const storeAll = async (): Promise<void> => {
    if (counts.articles.size === 0) return
    const taken = counts
    counts = createCounts()
    try {
      await store({ articles: [...taken.articles.values()], origins: [...taken.origins.values()] })
    } catch (error) {
      for (const { views, ...key } of taken.articles.values()) add(counts.articles, key, views)
      for (const { views, ...key } of taken.origins.values()) add(counts.origins, key, views)
      onError(error)
    }
  }

  /** Resolves when what was counted up to now is stored, or could not be. */
  const flush = (): Promise<void> => (running = running.then(storeAll))

  const timer = setInterval(() => void flush(), pauseMs)
  timer.unref()
  return {
    count,
    flush,
    close: (): Promise<void> => {
      clearInterval(timer)
      return flush()
    },
  }
}

export type ViewCounter = ReturnType<typeof createViewCounter>

/** Where a request comes from, as `nameOrigin` has it: what the proxy in front has written last. */
const toAddress = ({ headers, socket }: PlainRequest): string =>
  String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim() ||
  socket.remoteAddress ||
  ''
