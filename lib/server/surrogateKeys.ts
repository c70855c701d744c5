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
/** The articles of the last two days: time alone changes them. */
export const newsWindowKey = 'news-window'
/** The articles marked as featured. */
export const featuredKey = 'featured'
/** Names, addresses and order of all categories: every page shows them in its navigation. */
export const categoryTreeKey = 'categories'
/** What an author's own page says of them. */
export const authorKey = (id: number): string => `author:${id}`
/** How a pen name is shown under articles. */
export const bylineKey = (id: number): string => `byline:${id}`
/** Which published articles are signed with a pen name, and in which order. */
export const authoredKey = (author: number): string => `authored:${author}`
/** An album, with everything that decides which pictures it shows and in which order. */
export const albumKey = (id: number): string => `album:${id}`
/** Which albums there are, and in which order. */
export const albumListKey = 'albums'
/** Length and kind of an article read aloud. */
export const recordingKey = (id: number): string => `recording:${id}`
/** Which albums belong to an article. */
export const albumsOfKey = (article: number): string => `albums-of:${article}`
/** How a source is shown under articles. */
export const sourceKey = (id: number): string => `source:${id}`
/** Whatever can be searched: every page of results depends on all of it. */
export const searchKey = 'search'
/** Name, address and kind of a topic, and what its page says of it. */
export const topicKey = (id: number): string => `topic:${id}`
/** Which published articles belong to a topic, and in which order. */
export const topicArticlesKey = (topic: number): string => `articles-of-topic:${topic}`
/** Which topics readers see, and in which order. */
export const topicListKey = 'topics'
/** Which pen names readers see in the list of authors. */
export const authorListKey = 'authors'
/** How often articles are read. Told by the clock of each instance, and not with every reader. */
export const viewsKey = 'views'
/** What readers say under an article. */
export const commentsKey = (article: number): string => `comments:${article}`
/** A public question with its answer. */
export const questionKey = (id: number): string => `question:${id}`
/** Which questions are public, and in which order. */
export const questionListKey = 'questions'
/** Names and order of the departments that readers write to. */
export const departmentsKey = 'departments'
