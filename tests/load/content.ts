interface Listed<Doc> {
  docs: Doc[]
  totalDocs: number
}

export interface ArticleEntry {
  slug: string
  title: string
  lead: string
}

const ask = async <Doc>(baseUrl: string, path: string): Promise<Listed<Doc>> => {
  const response = await fetch(`${baseUrl}/api${path}`)
  if (!response.ok) throw new Error(`GET ${path}: ${response.status}`)
  return (await response.json()) as Listed<Doc>
}

/** Published articles, newest first, by pages counted from 1. */
const listArticles = (baseUrl: string, limit: number, page = 1) =>
  ask<ArticleEntry>(
    baseUrl,
    `/articles?limit=${limit}&page=${page}&depth=0&sort=-publishedAt&select[slug]=true&select[title]=true&select[lead]=true`,
  )

export const countArticles = async (baseUrl: string): Promise<number> =>
  (await listArticles(baseUrl, 1)).totalDocs

/** Of the demo, which has pictures; what `npm run seed` adds may lie in front of it. */
export const getDemoArticle = async (baseUrl: string): Promise<ArticleEntry> => {
  const [article] = (
    await ask<ArticleEntry>(baseUrl, '/articles?limit=1&depth=0&sort=id&where[leadImage][exists]=true')
  ).docs
  if (!article) throw new Error('The demo has no article with a picture.')
  return article
}

/** Articles spread evenly over the whole archive, none of them twice. */
export const sampleArticles = async (baseUrl: string, count: number): Promise<ArticleEntry[]> => {
  const batch = Math.min(10, count)
  const pages = Math.ceil(count / batch)
  const allPages = Math.floor((await countArticles(baseUrl)) / batch)
  const step = Math.max(1, allPages / pages)
  const found = new Map<string, ArticleEntry>()
  for (let page = allPages; page >= 1 && found.size < count; page -= step) {
    for (const article of (await listArticles(baseUrl, batch, Math.ceil(page))).docs)
      found.set(article.slug, article)
  }
  return [...found.values()].slice(0, count)
}

export const getCategory = async (baseUrl: string): Promise<{ id: number; slug: string }> => {
  const [category] = (
    await ask<{ id: number; slug: string }>(
      baseUrl,
      '/categories?limit=1&depth=0&where[slug][equals]=tin-hoat-dong',
    )
  ).docs
  if (!category) throw new Error('The demo has no category.')
  return category
}
