import type { AlbumCard } from './albumTypes'
import type { VisitCounts } from './discoveryTypes'

/**
 * What a reader page shows, in finished values: final addresses, formatted dates, alt texts.
 * Components take these and know nothing of Payload; `lib/view-models` makes them from documents.
 */

/** `iso` is ISO 8601 with `+07:00` for `datetime`; `text` is what people read. */
export interface DateTimeText {
  iso: string
  text: string
}

export interface LinkText {
  name: string
  href: string
}

export interface PictureSource {
  /** MIME type of every file in `srcset`, for example `image/webp`. */
  type: string
  /** `url 640w, url 960w` */
  srcset: string
}

export interface Picture {
  src: string
  /** Pixels of `src`. */
  width: number
  height: number
  /** Same format as `src`, in growing widths; empty when there is only one file. */
  srcset: string
  sources: PictureSource[]
  /** Empty for a decorative picture. */
  alt: string
  caption: string | null
  /** Already with its label: `Ảnh: Thu Trang`. */
  credit: string | null
  /** The largest file there is, for who wants to see it alone. */
  full: string
  /** Nine colours that stand in its place while it is on its way (lib/images/placeholder.ts). */
  placeholder: string | null
}

export interface StoryLink {
  title: string
  href: string
  /** `text` is `23/03/2020`. */
  publishedAt: DateTimeText
}

export interface Story extends StoryLink {
  lead: string
  category: LinkText | null
  picture: Picture | null
}

export interface NavigationItem extends LinkText {
  children: LinkText[]
}

export interface LegalLine {
  label: string
  value: string
  /** `tel:` or `mailto:` where that makes sense. */
  href: string | null
}

export interface SiteChrome {
  name: string
  /** The line that welcomes readers, set still under the masthead. */
  greeting: string
  governingBody: string
  navigation: NavigationItem[]
  /** Governing body, address, telephone, e-mail, person responsible, licence: only those that are filled in. */
  legal: LegalLine[]
  links: LinkText[]
}

/** The urgent banner. */
export interface NoticeText {
  text: string
  /** Null where it leads nowhere. */
  href: string | null
}

export interface CategoryBand {
  category: LinkText
  lead: Story
  others: Story[]
}

export interface HomePage {
  lead: Story | null
  secondary: Story[]
  bands: CategoryBand[]
  latest: StoryLink[]
  /** Newest event first. */
  albums: AlbumCard[]
  /** Of the last seven days. */
  mostRead: StoryLink[]
  /** Null where an admin hides them. */
  visits: VisitCounts | null
}

export type PageLink = { kind: 'page'; number: number; href: string; isCurrent: boolean } | { kind: 'gap' }

export interface Pagination {
  current: number
  total: number
  pages: PageLink[]
  first: string | null
  previous: string | null
  next: string | null
  last: string | null
}

export interface CategoryPage {
  name: string
  description: string | null
  /** From the root category down to the parent; empty at the top. */
  ancestors: LinkText[]
  children: LinkText[]
  stories: Story[]
  pagination: Pagination
}

export interface AuthorPage {
  name: string
  /** Title and place of work, in one line. */
  office: string | null
  bio: string | null
  portrait: Picture | null
  stories: Story[]
  pagination: Pagination
}

export type Alignment = 'start' | 'center' | 'end' | 'justify'

export type Inline =
  | {
      kind: 'text'
      text: string
      bold: boolean
      italic: boolean
      underline: boolean
      strikethrough: boolean
      subscript: boolean
      superscript: boolean
    }
  | { kind: 'lineBreak' }
  | { kind: 'link'; href: string; isExternal: boolean; children: Inline[] }

export interface ListItem {
  children: Inline[]
  sublist: ListBlock | null
}

export interface ListBlock {
  kind: 'list'
  isOrdered: boolean
  start: number
  items: ListItem[]
}

export interface TableCell {
  isHeader: boolean
  colSpan: number
  rowSpan: number
  blocks: BodyBlock[]
}

export type BodyBlock =
  | { kind: 'paragraph'; alignment: Alignment; children: Inline[] }
  | { kind: 'heading'; level: 2 | 3; id: string; alignment: Alignment; children: Inline[] }
  | { kind: 'quote'; alignment: Alignment; children: Inline[] }
  | ListBlock
  | { kind: 'table'; rows: TableCell[][] }
  | { kind: 'photo'; picture: Picture }
  /** A photo whose file is missing. */
  | { kind: 'lostPhoto'; caption: string }
  | { kind: 'photoGroup'; pictures: Picture[]; caption: string | null }

/** `href` leads to a heading of the same page. */
export interface ContentsLink extends LinkText {
  level: 2 | 3
}

export interface Correction {
  date: DateTimeText
  text: string
}

export interface Byline {
  name: string
  href: string | null
}

/** Where a republished item comes from. */
export interface SourceLine {
  name: string
  /** The original item; else the home page of the outlet. */
  href: string | null
  /** `text` is `23/03/2020`. */
  publishedAt: DateTimeText | null
  author: string | null
}

/** Where an article can be sent to. */
export interface ShareLinks {
  zalo: string
  facebook: string
  mail: string
  /** Picture of its address, for paper. */
  qr: string
}

/** An article that somebody reads aloud. */
export interface RecordingLine {
  src: string
  /** MIME type. */
  type: string
  /** `5 phút 12 giây`; null while it is not known. */
  length: string | null
}

export interface ArticlePage {
  title: string
  category: LinkText | null
  /** From the root category down to the article's own; for the breadcrumb. */
  breadcrumb: LinkText[]
  /** `text` is `23/03/2020 9:40:00 SA`; the page puts `Ngày xuất bản: ` before it. */
  publishedAt: DateTimeText
  readingMinutes: number
  lead: string
  leadPicture: Picture | null
  /** Empty for a text that needs none. */
  contents: ContentsLink[]
  recording: RecordingLine | null
  body: BodyBlock[]
  bylines: Byline[]
  source: SourceLine | null
  topics: LinkText[]
  tags: LinkText[]
  /** Newest first. */
  corrections: Correction[]
  newer: StoryLink | null
  older: StoryLink | null
  related: Story[]
  /** Of the event that it tells of. */
  albums: AlbumCard[]
  /** Where readers tell of an error; null where nothing is taken in at present. */
  errorReportHref: string | null
  /** What readers say of it; null where they do not. */
  commentsHref: string | null
  /** Absolute address, for print and sharing. */
  url: string
  share: ShareLinks
  /** The article as one file; null for one that is not published. */
  savedHref: string | null
}

export interface NotFoundPage {
  latest: StoryLink[]
}
