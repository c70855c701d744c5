import type { Category } from '@/lib/generated/payload-types'
import { toCategoryLink, toStory, toStoryLink, type LinkDocument, type StoryDocument } from './story'
import type { CategoryBand, HomePage } from './types'

/** Stories beside or under the lead: as many as a newspaper's first screen holds. */
export const focusStoryCount = 4

/** With the lead. */
export const topStoryCount = 1 + focusStoryCount

/** A band shows one story with a picture, and a list of headlines. */
export const bandStoryCount = 5

interface TopCandidates {
  pinned: StoryDocument[]
  featured: StoryDocument[]
  newest: StoryDocument[]
}

/** What an editor pinned, then what is marked as featured, then the newest; no article twice. */
export const decideTopStories = ({ pinned, featured, newest }: TopCandidates): StoryDocument[] => {
  return takeUnseen([...pinned, ...featured, ...newest], new Set(), topStoryCount)
}

/** The first of those that stand nowhere else on the page yet; they are noted as seen. */
const takeUnseen = (stories: StoryDocument[], seen: Set<number>, count: number): StoryDocument[] => {
  const taken: StoryDocument[] = []
  for (const story of stories) {
    if (taken.length === count) break
    if (!seen.has(story.id)) taken.push(story)
    seen.add(story.id)
  }
  return taken
}

export const toHomePage = (
  top: StoryDocument[],
  bands: { category: Category; stories: StoryDocument[] }[],
  latest: LinkDocument[],
): HomePage => {
  const [lead, ...secondary] = top.map(toStory)
  const seen = new Set(top.map(({ id }) => id))
  return {
    lead: lead ?? null,
    secondary,
    bands: bands.flatMap(({ category, stories }) =>
      toBand(category, takeUnseen(stories, seen, bandStoryCount)),
    ),
    latest: latest.map(toStoryLink),
  }
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
