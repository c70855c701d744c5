import { toEditorState, toHeading, toList, toParagraph, toQuote, toText } from '@/lib/import/lexicalNodes'
import { formatNumber } from '@/lib/vietnamese/numbers'
import { toSlug } from '@/lib/vietnamese/slugs'
import { createRandom, type Random } from '../pictures/parts/random'
import { themes, type Theme } from './themes'
import { communes, remarks, sources, villages, writers } from './words'

/** What the portal has for them to refer to. */
export interface ArchiveSurroundings {
  /** Ids; at least one. */
  categories: number[]
  images: number[]
  /** No article is dated later. */
  until: Date
}

export interface SyntheticArticle {
  title: string
  slug: string
  lead: string
  body: ReturnType<typeof toEditorState>
  bylines: string[]
  topics: string[]
  /** Of a republished one: the name of its source, and when it appeared there. */
  source: { name: string; publishedAt: string } | null
  category: number
  moreCategories: number[]
  leadImage: number | null
  publishedAt: string
  featured: boolean
}

const firstYear = 2008
const hour = 3_600_000
const day = 24 * hour

/** The same number gives the same article, in the same surroundings. */
export const createSyntheticArticle = (number: number, around: ArchiveSurroundings): SyntheticArticle => {
  const random = createRandom(`bai-${number}`)
  const chance = (probability: number) => random.between(0, 1) < probability
  const theme = random.pick(themes)
  const publishedAt = pickMoment(random, around.until)
  const fill = createFilling(random, publishedAt)
  const title = toSentence(fill(random.pick(theme.titles)))
  return {
    title,
    slug: `${toSlug(title, 100)}-${number}`,
    lead: pickSentences(random, [...theme.sentences, ...remarks], random.integer(2, 3), fill).join(' '),
    body: toEditorState(createBody(random, theme, fill)),
    bylines: chance(0.9) ? pickDistinct(random, writers, chance(0.15) ? 2 : 1) : [],
    topics: chance(0.3) ? [theme.topic] : [],
    source: chance(0.08) ? pickSource(random, publishedAt) : null,
    ...pickCategories(random, around.categories),
    leadImage: around.images.length > 0 && chance(0.85) ? random.pick(around.images) : null,
    publishedAt: publishedAt.toISOString(),
    featured: chance(0.005),
  }
}

const pickSource = (random: Random, publishedAt: Date) => ({
  name: random.pick(sources),
  publishedAt: new Date(publishedAt.getTime() - 6 * hour).toISOString(),
})

/** In the hours when a newsroom works, in Vietnam; more of them in later years, and some at the full hour together. */
const pickMoment = (random: Random, until: Date): Date => {
  const begin = Date.parse(`${firstYear}-01-01T00:00:00+07:00`)
  const days = Math.max(1, Math.floor((until.getTime() - begin) / day))
  const date = begin + Math.floor(days * random.between(0, 1) ** 0.7) * day
  const time = random.integer(7, 20) * hour
  const rest = random.between(0, 1) < 0.1 ? 0 : random.integer(0, hour / 1000 - 1) * 1000
  return new Date(date + time + rest)
}

/**
 * Of all kinds, the first category most often. Nearly all stand in the first one as well, as on a portal that shows
 * its news of every kind together: otherwise no category would have the hundreds of pages that an archive is tried for.
 */
const pickCategories = (random: Random, categories: number[]) => {
  const [first = 0] = categories
  const category = random.between(0, 1) < 0.2 ? first : random.pick(categories)
  const more = new Set<number>()
  if (random.between(0, 1) < 0.92) more.add(first)
  if (random.between(0, 1) < 0.1) more.add(random.pick(categories))
  more.delete(category)
  return { category, moreCategories: [...more] }
}

type Fill = (text: string) => string

/** An article speaks of one commune, of several villages, and has its own numbers. */
const createFilling = (random: Random, publishedAt: Date): Fill => {
  const commune = random.pick(communes)
  const values: Record<string, () => string> = {
    xa: () => commune,
    thon: () => random.pick(villages),
    it: () => formatNumber(random.integer(4, 60)),
    nhieu: () => formatNumber(random.integer(70, 2400)),
    tien: () => `${formatNumber(random.integer(8, 480))} triệu đồng`,
    nam: () => String(publishedAt.getUTCFullYear()),
  }
  return (text) => toSentence(text.replace(/\{(\w+)\}/g, (slot, name: string) => values[name]?.() ?? slot))
}

const toSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const pickDistinct = <T>(random: Random, list: readonly T[], count: number): T[] => {
  const rest = [...list]
  return Array.from({ length: Math.min(count, rest.length) }, () => {
    const [taken] = rest.splice(random.integer(0, rest.length - 1), 1)
    return taken as T
  })
}

/** Draws one after the other, and each only once until all were drawn. */
const createDeck = (random: Random, list: string[]) => {
  let rest: string[] = []
  return (): string => {
    if (rest.length === 0) rest = pickDistinct(random, list, list.length)
    return rest.pop() ?? ''
  }
}

const pickSentences = (random: Random, list: string[], count: number, fill: Fill): string[] =>
  pickDistinct(random, list, count).map(fill)

/** Three to twelve paragraphs; long articles have headings, some a list or a quotation. */
const createBody = (random: Random, theme: Theme, fill: Fill) => {
  const count = random.integer(3, 12)
  const headings = count > 5 ? pickDistinct(random, theme.headings, count > 8 ? 3 : 2) : []
  const list = random.between(0, 1) < 0.3 ? random.integer(1, count - 1) : -1
  const quotation = random.between(0, 1) < 0.15 ? random.integer(1, count - 1) : -1
  const draw = createDeck(random, [...theme.sentences, ...remarks])
  const nodes = []
  for (let index = 0; index < count; index += 1) {
    if (index > 0 && index % 3 === 0 && headings.length > 0) {
      nodes.push(toHeading('h2', [toText(headings.pop() ?? '')]))
    }
    const sentences = Array.from({ length: random.integer(2, 4) }, () => fill(draw()))
    nodes.push(toParagraph([toText(sentences.join(' '))]))
    if (index === list)
      nodes.push(
        toList(
          random.between(0, 1) < 0.4,
          theme.items.map((item) => [toText(item)]),
        ),
      )
    if (index === quotation) nodes.push(toQuote([toText(fill(random.pick(remarks)))]))
  }
  return nodes
}
