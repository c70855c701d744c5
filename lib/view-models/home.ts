import type { Category } from '@/lib/generated/payload-types'
import { toAlbumCard, type AlbumEntry } from './album'
import { toCategoryLink, toStory, toStoryLink, type LinkDocument, type StoryDocument } from './story'
import type { VisitCounts } from './discoveryTypes'
import type { CategoryBand, HomePage } from './types'

/** Stories beside or under the lead: as many as a newspaper's first screen holds. */
export const focusStoryCount = 4

/** With the lead. */
export const topStoryCount = 1 + focusStoryCount

/** Headlines in the column of the newest. */
export const latestStoryCount = 6

/** Headlines of what is read most. */
export const mostReadCount = 5

/** A band shows one story with a picture, and a list of headlines. */
export const bandStoryCount = 5

interface TopCandidates {
  /** Ids as an editor arranged them: the lead, then the focus stories. Null is a place that was left open. */
  arranged: (number | null)[]
  /** Those of them that are published. */
  published: StoryDocument[]
  featured: StoryDocument[]
  newest: StoryDocument[]
}

/**
 * What an editor arranged stays in its place. A place that was left open, or whose article is not published, goes to
 * what is marked as featured, then to the newest, and back when the article returns. No article stands there twice.
 */
export const decideTopStories = ({
  arranged,
  published,
  featured,
  newest,
}: TopCandidates): StoryDocument[] => {
  const chosen = arranged.filter((id, index) => arranged.indexOf(id) === index || id === null)
  const places = Array.from({ length: topStoryCount }, (_, index) =>
    published.find(({ id }) => id === chosen[index]),
  )
  const seen = new Set(places.flatMap((story) => story?.id ?? []))
  const fillers = takeUnseen([...featured, ...newest], seen, topStoryCount)
  return places.flatMap((story) => story ?? fillers.shift() ?? [])
}

type NewestDocument = LinkDocument & { id: number }

/** The column of the newest goes on from what the top shows already. */
export const decideLatest = (newest: NewestDocument[], top: { id: number }[]): NewestDocument[] =>
  takeUnseen(newest, new Set(top.map(({ id }) => id)), latestStoryCount)

/** The first of those that stand nowhere else on the page yet; they are noted as seen. */
const takeUnseen = <T extends { id: number }>(stories: T[], seen: Set<number>, count: number): T[] => {
  const taken: T[] = []
  for (const story of stories) {
    if (taken.length === count) break
    if (!seen.has(story.id)) taken.push(story)
    seen.add(story.id)
  }
  return taken
}

interface BandStories {
  category: Category
  /** Newest first. */
  stories: StoryDocument[]
}

interface HomeExtras {
  albums: AlbumEntry[]
  mostRead: LinkDocument[]
  visits: VisitCounts | null
}

export const toHomePage = (
  top: StoryDocument[],
  bands: BandStories[],
  latest: NewestDocument[],
  { albums, mostRead, visits }: HomeExtras = { albums: [], mostRead: [], visits: null },
): HomePage => {
  const [lead, ...secondary] = top.map(toStory)
  const seen = new Set([...top, ...latest].map(({ id }) => id))
  return {
    lead: lead ?? null,
    secondary,
    bands: shareOut(bands, seen).flatMap(({ category, stories }) => toBand(category, stories)),
    latest: latest.map(toStoryLink),
    albums: albums.map(toAlbumCard),
    mostRead: mostRead.map(toStoryLink),
    visits,
  }
}

/**
 * Many articles stand in several categories, and on the page in one of them only. Each band gets one story before any
 * gets more, those with the least to choose from first, so that no category disappears behind a larger one.
 */
const shareOut = (bands: BandStories[], seen: Set<number>): BandStories[] => {
  const firsts = new Map<BandStories, StoryDocument[]>()
  for (const band of bands.toSorted((a, b) => a.stories.length - b.stories.length)) {
    firsts.set(band, takeUnseen(band.stories, seen, 1))
  }
  return bands.map((band) => {
    const taken = [...(firsts.get(band) ?? []), ...takeUnseen(band.stories, seen, bandStoryCount - 1)]
    return { ...band, stories: band.stories.filter((story) => taken.includes(story)) }
  })
}

const toBand = (category: Category, documents: StoryDocument[]): CategoryBand[] => {
  const link = toCategoryLink(category)
  const stories = documents.map(toStory)
  const lead = decideBandLead(stories)
  return link && lead ? [{ category: link, lead, others: stories.filter((story) => story !== lead) }] : []
}

/** The newest story with a picture leads its band: a band of headlines alone has nothing to look at. */
export const decideBandLead = <T extends { picture: unknown }>(stories: T[]): T | undefined =>
  stories.find(({ picture }) => picture !== null) ?? stories[0]
