import type { BreadcrumbList, NewsArticle, Organization, Person, Thing } from 'schema-dts'

import type { Article, Site } from '@/lib/generated/payload-types'
import { toIsoWithOffset } from '@/lib/vietnamese/dates'
import { toAbsolute } from './addresses'
import { toBylines } from './article'
import { nameless } from './chrome'
import type { SharedPicture } from './sharedPicture'
import type { LinkText } from './types'

/*
 * What a page is, for search engines, in the words of schema.org. Every byte of it stands in the page: what they can read
 * there anyway is left out.
 */

/** Several things in one script. */
export interface StructuredData {
  '@context': 'https://schema.org'
  '@graph': Thing[]
}

const toData = (...things: Thing[]): StructuredData => ({
  '@context': 'https://schema.org',
  '@graph': things,
})

interface ArticleContext {
  /** From the root category down. */
  breadcrumb: LinkText[]
  picture: SharedPicture
  site: Site
  /** Of the portal, without a slash at its end. */
  address: string
}

export const toArticleData = (
  article: Article,
  { breadcrumb, picture, site, address }: ArticleContext,
): StructuredData =>
  toData(toNewsArticle(article, site, picture, address), toBreadcrumbList(breadcrumb, address))

const toNewsArticle = (
  article: Article,
  site: Site,
  picture: SharedPicture,
  address: string,
): NewsArticle => {
  const publisher = {
    '@type': 'Organization',
    name: site.name || nameless,
    url: toAbsolute(address, '/'),
  } as const
  const authors: Person[] = toBylines(article).map(({ name, href }) => ({
    '@type': 'Person',
    name,
    url: href ? toAbsolute(address, href) : undefined,
  }))
  return {
    '@type': 'NewsArticle',
    headline: article.title,
    image: toAbsolute(address, picture.url),
    datePublished: toIsoWithOffset(article.publishedAt ?? article.updatedAt),
    dateModified: toIsoWithOffset(toChangedAt(article)),
    author: authors.length > 0 ? authors : publisher,
    publisher,
  }
}

/** An article that was written before its hour was changed last when it came out. */
const toChangedAt = ({ publishedAt, updatedAt }: Article): string =>
  publishedAt && publishedAt > updatedAt ? publishedAt : updatedAt

export const toBreadcrumbData = (links: LinkText[], address: string): StructuredData =>
  toData(toBreadcrumbList(links, address))

/** As on the page: the home page is put before the others. */
const toBreadcrumbList = (links: LinkText[], address: string): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: 'Trang chủ', href: '/' }, ...links].map(({ name, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: toAbsolute(address, href),
  })),
})

/** Who publishes the portal: for its home page. */
export const toOrganizationData = (site: Site, address: string): StructuredData =>
  toData(toOrganization(site, address))

const toOrganization = (site: Site, address: string): Organization => ({
  '@type': 'Organization',
  name: site.name || nameless,
  url: toAbsolute(address, '/'),
  logo: toAbsolute(address, '/apple-touch-icon.png'),
  description: site.greeting || undefined,
  address: site.address || undefined,
  telephone: site.telephone || undefined,
  email: site.email || undefined,
  parentOrganization: site.governingBody ? { '@type': 'Organization', name: site.governingBody } : undefined,
})
