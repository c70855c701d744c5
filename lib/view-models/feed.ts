import { Feed, type Extension, type FeedOptions } from 'feed'

import type { Article, Category, Image, Site } from '@/lib/generated/payload-types'
import { toAbsolute, toArticleHref, toFeedHref, type FeedFormat } from './addresses'
import { toBylines } from './article'
import { toBody } from './body'
import { toBodyHtml, toFigureHtml } from './bodyHtml'
import { nameless } from './chrome'
import { escapeMarkup } from './markup'
import { toPicture } from './picture'
import { toDocument } from './relations'
import type { StoryDocument } from './story'
import type { Byline } from './types'

/** `body` is there where the feed has the full text. */
export type FeedDocument = StoryDocument &
  Pick<Article, 'updatedAt' | 'bylines'> &
  Partial<Pick<Article, 'body'>>

/** Of what the feed is: of the whole portal, a category, a topic. */
export interface FeedSubject {
  /** Null for the whole portal. */
  title: string | null
  description: string | null
  /** Address of the page that lists the same. */
  base: string
}

/**
 * Articles, newest first, as RSS 2.0 or as Atom (RFC 4287). The same articles make the same bytes.
 * @param address of the portal, without a slash at its end
 */
export const toFeed = (
  format: FeedFormat,
  {
    subject,
    site,
    stories,
    address,
  }: { subject: FeedSubject; site: Site; stories: FeedDocument[]; address: string },
): string => {
  const feed = new Feed(toHead(format, subject, site, stories, address))
  for (const story of stories)
    feed.addItem(toItem(format, story, { address, isFull: site.feedContent === 'full' }))
  return withoutControls(format === 'rss' ? feed.rss2() : feed.atom1())
}

const toHead = (
  format: FeedFormat,
  { title, description, base }: FeedSubject,
  site: Site,
  stories: FeedDocument[],
  address: string,
): FeedOptions => {
  const name = site.name || nameless
  return {
    title: title ? `${title} – ${name}` : name,
    description: description || site.greeting || name,
    id: toAbsolute(address, base),
    link: toAbsolute(address, base),
    feed: toAbsolute(address, toFeedHref(base, format)),
    language: 'vi',
    copyright: name,
    // RFC 4287 wants one for articles that are not signed.
    author: { name },
    // The library would say when the page was rendered, and the same news would look changed each time.
    updated: toNewest(stories),
    generator: nameless,
  }
}

const toNewest = (stories: FeedDocument[]): Date =>
  new Date(Math.max(0, ...stories.map(({ updatedAt }) => new Date(updatedAt).getTime())))

const toItem = (
  format: FeedFormat,
  story: FeedDocument,
  { address, isFull }: { address: string; isFull: boolean },
) => {
  const { title, slug, lead, publishedAt, updatedAt, category } = story
  const link = toAbsolute(address, toArticleHref(slug ?? ''))
  const name = toDocument<Category>(category)?.name
  const authors = toBylines(story)
  return {
    // Atom's is HTML; in RSS most programs show it as it is.
    title: format === 'atom' ? escapeMarkup(title) : title,
    id: link,
    link,
    description: lead ? escapeMarkup(lead) : undefined,
    content: toContent(story, address, isFull),
    date: new Date(updatedAt),
    published: new Date(publishedAt ?? 0),
    // RSS's own element takes an e-mail address only.
    author:
      format === 'atom'
        ? authors.map(({ name, href }) => ({ name, link: href ? toAbsolute(address, href) : undefined }))
        : undefined,
    extensions: format === 'rss' && authors.length > 0 ? [toCreators(authors)] : undefined,
    category: name ? [format === 'atom' ? toTerm(name) : { name }] : [],
  }
}

const toCreators = (authors: Byline[]): Extension => ({
  name: 'dc:creator',
  objects: authors.map(({ name }) => ({ _text: name })) as never,
})

/** The library writes an angle bracket into an attribute as it is. */
const toTerm = (name: string) => {
  const term = name.replace(/</g, '‹').replace(/>/g, '›')
  return { name: term, term }
}

/** Lead picture and lead, then the text or the way to it. */
const toContent = (
  { title, slug, lead, leadImage, leadImageAlt, body }: FeedDocument,
  site: string,
  isFull: boolean,
) => {
  const picture = toPicture(toDocument<Image>(leadImage), { alt: leadImageAlt })
  const href = toArticleHref(slug ?? '')
  return [
    ...(lead ? [`<p><strong>${escapeMarkup(lead)}</strong></p>`] : []),
    ...(picture ? [toFigureHtml(picture, site)] : []),
    isFull
      ? toBodyHtml(toBody(body), site, href)
      : `<p><a href="${escapeMarkup(toAbsolute(site, href))}">Đọc tiếp: ${escapeMarkup(title)}</a></p>`,
  ].join('\n')
}

/** XML 1.0 has no way to write them (section 2.2). */
const withoutControls = (xml: string): string =>
  xml.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
