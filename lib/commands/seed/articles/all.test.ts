import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { DemoArticle, DemoBlock } from '../demoTypes'
import { demoAlbums } from './albums'
import { demoArticles } from './all'
import { demoCategories } from './categories'
import { demoPictures } from './pictures'
import { demoTopics } from './topics'

const oldPage = '../shared/seeds/000_5025a3820747a858.txt'
const keys = demoArticles.map((article) => article.key)
const pictureKeys = demoPictures.map((picture) => picture.key)
const categorySlugs = demoCategories.map((category) => category.slug)

function textsOf(block: DemoBlock): string[] {
  switch (block.kind) {
    case 'p':
    case 'h2':
    case 'h3':
    case 'quote':
      return [block.text]
    case 'ul':
    case 'ol':
      return block.items
    case 'table':
      return [...block.head, ...block.rows.flat()]
    case 'photo':
    case 'photos':
      return block.caption ? [block.caption] : []
  }
}

function articleTexts(article: DemoArticle): string[] {
  return [
    article.title,
    article.lead,
    ...article.body.flatMap(textsOf),
    ...(article.topics ?? []),
    ...article.bylines,
    ...(article.source ? [article.source.name] : []),
    ...(article.corrections ?? []).map((correction) => correction.text),
  ]
}

const allTexts = [
  ...demoArticles.flatMap((article) => articleTexts(article)),
  ...demoPictures.flatMap(({ alt, caption, credit, place }) => [alt, caption, credit, place ?? '']),
  ...[...demoCategories, ...demoTopics].flatMap(({ name, description = '' }) => [name, description]),
]

function picturesOf(article: DemoArticle): string[] {
  const inBody = article.body.flatMap((block) => {
    if (block.kind === 'photo') return [block.picture]
    return block.kind === 'photos' ? block.pictures : []
  })
  return article.picture ? [article.picture, ...inBody] : inBody
}

function linksOf(article: DemoArticle): string[] {
  return articleTexts(article).flatMap((text) =>
    [...text.matchAll(/\[[^\]]+\]\(([^)]*)\)/g)].map((match) => match[1] ?? ''),
  )
}

/** Runs of eight words, without marks of punctuation and in lower case. */
function eightWordRuns(text: string): Set<string> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(7).map((_, index) => words.slice(index, index + 8).join(' ')))
}

describe('demo articles', () => {
  it('are 24, with unique keys and titles', () => {
    expect(keys).toHaveLength(24)
    expect(new Set(keys).size).toBe(24)
    expect(new Set(demoArticles.map((article) => article.title)).size).toBe(24)
  })

  it('name categories that exist, once each', () => {
    for (const { key, category, moreCategories = [] } of demoArticles) {
      const named = [category, ...moreCategories]

      expect(categorySlugs, key).toEqual(expect.arrayContaining(named))
      expect(new Set(named).size, key).toBe(named.length)
    }
  })

  it.each(categorySlugs)('fill the category %s with at least three', (slug) => {
    expect(demoArticles.filter((article) => article.category === slug).length).toBeGreaterThanOrEqual(3)
  })

  it('show only pictures that exist, and one article has none', () => {
    expect(pictureKeys).toEqual(expect.arrayContaining(demoArticles.flatMap(picturesOf)))
    expect(demoArticles.filter((article) => article.picture === null)).toHaveLength(1)
  })

  it('use every picture, each leading one article at most twice', () => {
    const leads = demoArticles.flatMap((article) => article.picture ?? [])

    expect(new Set(demoArticles.flatMap(picturesOf))).toEqual(new Set(pictureKeys))
    for (const key of pictureKeys) expect(leads.filter((lead) => lead === key).length, key).toBeLessThan(3)
  })

  it('belong to topics that exist, and every topic has some', () => {
    const named = demoArticles.flatMap(({ topics = [] }) => topics)

    expect(new Set(named)).toEqual(new Set(demoTopics.map(({ name }) => name)))
  })

  it('relate to other articles that exist', () => {
    for (const { key, relatedArticles = [] } of demoArticles) {
      expect(keys, key).toEqual(expect.arrayContaining(relatedArticles))
      expect(relatedArticles, key).not.toContain(key)
    }
  })

  it('link to https pages and to articles that exist', () => {
    const links = demoArticles.flatMap(linksOf)
    const inner = links.filter((link) => link.startsWith('bai-viet:'))

    expect(inner.length).toBeGreaterThan(0)
    for (const link of inner) expect(keys).toContain(link.slice('bai-viet:'.length))
    for (const link of links.filter((link) => !inner.includes(link))) expect(link).toMatch(/^https:\/\//)
  })

  it('are NFC, with “…” quotes, single spaces and no typewriter ellipsis', () => {
    for (const text of allTexts) {
      expect(text).toBe(text.normalize('NFC'))
      expect(text).not.toMatch(/["']|\.\.\.|\s{2}|^\s|\s$/)
    }
  })

  it('open and close their quotes and emphasis in the same paragraph', () => {
    for (const text of allTexts) {
      expect(text.split('“').length, text).toBe(text.split('”').length)
      expect(text.split('*').length % 2, text).toBe(1)
    }
  })

  it.each(demoArticles)(
    '$key has a lead of 80 to 320 characters and at least three blocks',
    ({ lead, body }) => {
      expect(lead.length).toBeGreaterThanOrEqual(80)
      expect(lead.length).toBeLessThanOrEqual(320)
      expect(body.length).toBeGreaterThanOrEqual(3)
    },
  )

  it.each(demoArticles)('$key has tables whose rows are as wide as their head', ({ body }) => {
    const tables = body.flatMap((block) => (block.kind === 'table' ? [block] : []))

    for (const { head, rows } of tables)
      expect(rows.map((row) => row.length)).toEqual(rows.map(() => head.length))
  })

  it('are dated in Vietnamese time between 2019 and 24/11/2026, and corrected only after that', () => {
    for (const { publishedAt, corrections = [] } of demoArticles) {
      expect(publishedAt).toMatch(/^20(19|2[0-6])-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/)
      expect(Date.parse(publishedAt)).toBeLessThan(Date.parse('2026-11-24T00:00:00+07:00'))
      for (const { date } of corrections) expect(Date.parse(date)).toBeGreaterThan(Date.parse(publishedAt))
    }
  })

  it.runIf(existsSync(oldPage))('share no run of eight words with the page of the old site', () => {
    const old = eightWordRuns(readFileSync(oldPage, 'utf8'))

    const shared = demoArticles.flatMap((article) =>
      [...eightWordRuns(articleTexts(article).join(' '))].filter((run) => old.has(run)),
    )

    expect(old.size).toBeGreaterThan(500)
    expect(shared).toEqual([])
  })
})

describe('demo albums', () => {
  it('hold pictures and name articles that exist, each once', () => {
    for (const { title, pictures, cover, articles } of demoAlbums) {
      expect(pictureKeys, title).toEqual(expect.arrayContaining(pictures))
      expect(new Set(pictures).size, title).toBe(pictures.length)
      expect([undefined, ...pictures], title).toContain(cover)
      expect(keys, title).toEqual(expect.arrayContaining(articles))
    }
  })

  it('are NFC, with single spaces', () => {
    for (const text of demoAlbums.flatMap(({ title, description, place }) => [title, description, place])) {
      expect(text).toBe(text.normalize('NFC'))
      expect(text).not.toMatch(/["']|\.\.\.| {2}|^\s|\s$/)
    }
  })
})
