import type { DateTimeText, LinkText, Pagination, Story } from './types'

/** Ways to articles that are no category: events, tags, the archive, what is read most, authors. In finished values. */

export interface TopicPage {
  name: string
  description: string | null
  /** For the breadcrumb: the list that it stands in; empty for a tag, which stands in none. */
  ancestors: LinkText[]
  stories: Story[]
  pagination: Pagination
}

export interface TopicEntry extends LinkText {
  description: string | null
  /** `12 bài` */
  count: string
  newestAt: DateTimeText
}

export interface TopicsPage {
  events: TopicEntry[]
  /** With the first page of events only. */
  tags: LinkText[]
  pagination: Pagination
}

export interface AuthorsPage {
  authors: (LinkText & { office: string | null })[]
  pagination: Pagination
}

/** A part of the archive that has a page of its own, with how much is in it. */
export interface ArchiveLink extends LinkText {
  /** `12 bài` */
  count: string
}

export interface ArchiveDay {
  number: number
  /** Null on a day without articles, and outside the month. */
  href: string | null
  /** Complete, for those who do not see the calendar: `23/03/2020, 4 bài`. */
  label: string
  isOutside: boolean
}

/** The whole archive: its years, each with its months. */
export interface ArchivePage {
  name: string
  ancestors: LinkText[]
  years: (ArchiveLink & { months: ArchiveLink[] })[]
}

/** A month or a day of the archive. */
export interface ArchiveListPage {
  name: string
  ancestors: LinkText[]
  /** `12 bài`; null where there are none. */
  count: string | null
  /** Weeks from Monday on; of a month only. */
  weeks: ArchiveDay[][]
  earlier: LinkText | null
  later: LinkText | null
  stories: Story[]
  pagination: Pagination
}

export interface MostReadPage {
  periods: (LinkText & { isCurrent: boolean })[]
  /** Most read first. */
  stories: Story[]
}

export interface SiteMapSection {
  name: string
  links: (LinkText & { children: LinkText[] })[]
}

export interface SiteMapPage {
  sections: SiteMapSection[]
}

/** How often articles were read, as people read numbers. */
export interface VisitCounts {
  today: string
  thisMonth: string
  total: string
}
