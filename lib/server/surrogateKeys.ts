/**
 * Surrogate keys: short names of what a page showed, by which it is dropped from the cache when that changes. The
 * queries note them while a page is rendered; the hooks announce them when something is written.
 */
export const articleKey = (id: number): string => `article:${id}`
export const imageKey = (id: number): string => `image:${id}`
export const categoryKey = (id: number): string => `category:${id}`
export const globalKey = (slug: string): string => `global:${slug}`
/** What stands, or does not stand, at an address: for pages that were not found, and for redirects. */
export const addressKey = (path: string): string => `address:${path}`
/** Which articles a category shows, and in which order. */
export const listingKey = (category: number): string => `listing:${category}`
/** The newest articles of the whole portal. */
export const newestKey = 'newest'
/** The articles marked as featured. */
export const featuredKey = 'featured'
/** Names, addresses and order of all categories: every page shows them in its navigation. */
export const categoryTreeKey = 'categories'
