import type { Article } from '@/lib/generated/payload-types'
import { toId, toIds } from '@/lib/view-models/relations'
import { getNeighbours, listByIds, listInCategory } from './articles'
import { listCategories } from './categories'

const relatedCount = 4

/** What stands around an article: its way through the categories, newer and older, and related articles. */
export const getArticleSurroundings = async (article: Article) => {
  const category = toId(article.category)
  const { publishedAt } = article
  const [categories, neighbours] = await Promise.all([
    listCategories(),
    category && publishedAt
      ? getNeighbours({ id: article.id, publishedAt, category })
      : { newer: null, older: null },
  ])
  return { categories, ...neighbours, related: await listRelated(article, category) }
}

/** Those chosen by hand; else the newest of the same category. */
const listRelated = async (article: Article, category: number | null) => {
  const chosen = await listByIds(toIds(article.relatedArticles))
  if (chosen.length > 0 || !category) return chosen
  return listInCategory(category, relatedCount, [article.id])
}
