/**
 * The shape of the demo content, independent of Payload: the seeding command turns it into documents.
 * Text is Vietnamese, NFC, with “…” quotes.
 */

/** May contain **bold**, *italic* and [text](https://… or bai-viet:<article key>) links; nothing else. */
export type DemoInline = string

export type DemoBlock =
  | { kind: 'p'; text: DemoInline }
  | { kind: 'h2' | 'h3'; text: string }
  | { kind: 'ul' | 'ol'; items: DemoInline[] }
  | { kind: 'quote'; text: DemoInline }
  | { kind: 'table'; head: string[]; rows: string[][] }
  | { kind: 'photo'; picture: string; caption?: string; credit?: string }
  | { kind: 'photos'; pictures: string[]; caption?: string }

export interface DemoPicture {
  key: string
  /** What is seen, for those who do not see it. */
  alt: string
  /** What the picture tells. */
  caption: string
  /** Printed after `Ảnh: `, so without that word. */
  credit: string
  place: string | null
  /** ISO date; null for a drawing, which was never taken. */
  takenAt: string | null
}

export interface DemoCategory {
  slug: string
  name: string
  description: string
  /** Slug of the parent category. */
  parent: string | null
}

/** What readers learn of a pen name beyond the name. */
export interface DemoAuthor {
  name: string
  office?: string
  bio: string
}

/** An event that articles follow, or a tag. */
export interface DemoTopic {
  name: string
  kind: 'event' | 'tag'
  description?: string
}

export interface DemoArticle {
  /** Stable name for links between demo articles; the public slug is derived from the title. */
  key: string
  title: string
  lead: string
  /** Slug of a demo category. */
  category: string
  moreCategories?: string[]
  /** Names of demo topics. */
  topics?: string[]
  bylines: string[]
  /** `publishedAt`: when it appeared there; ISO 8601 with +07:00. */
  source?: { name: string; url?: string; author?: string; publishedAt: string }
  /** ISO 8601 with +07:00. */
  publishedAt: string
  featured?: boolean
  /** Key of a demo picture. */
  picture: string | null
  /** Keys of demo articles. */
  relatedArticles?: string[]
  corrections?: { /** ISO 8601 with +07:00. */ date: string; text: string }[]
  body: DemoBlock[]
}

export interface DemoAlbum {
  title: string
  /** Paragraphs, parted by a line end. */
  description: string
  /** ISO date of the event. */
  date: string
  place: string
  /** Keys of demo pictures, in the order in which readers leaf through them. */
  pictures: string[]
  cover?: string
  /** Keys of demo articles. */
  articles: string[]
}
