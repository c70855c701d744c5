import { Feed } from 'feed'

import type { Category, Site } from '@/lib/generated/payload-types'
import { toAbsolute, toArticleHref } from './addresses'
import { nameless } from './chrome'
import { toDocument } from './relations'
import type { StoryDocument } from './story'

/**
 * RSS 2.0 of articles, newest first, each with its lead.
 * @param address of the portal, without a slash at its end
 */
export const toRss = (site: Site, stories: StoryDocument[], address: string): string => {
  const name = site.name || nameless
  const feed = new Feed({
    title: name,
    description: site.greeting || name,
    id: toAbsolute(address, '/'),
    link: toAbsolute(address, '/'),
    feed: toAbsolute(address, '/rss.xml'),
    language: 'vi',
    copyright: name,
    // The library would say when the page was rendered, and the same news would look changed each time.
    updated: new Date(stories[0]?.publishedAt ?? 0),
    generator: nameless,
  })
  for (const { title, slug, lead, publishedAt, category } of stories) {
    const link = toAbsolute(address, toArticleHref(slug ?? ''))
    const name = toDocument<Category>(category)?.name
    feed.addItem({
      title: title ?? '',
      id: link,
      link,
      description: lead ?? '',
      date: new Date(publishedAt ?? 0),
      category: name ? [{ name }] : [],
    })
  }
  return feed.rss2()
}
