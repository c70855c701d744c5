import type { Article } from '@/lib/generated/payload-types'
import { toId, toIds } from '@/lib/view-models/relations'
import { listAlbumsOfArticle } from './albums'
import { getNeighbours, listByIds, listByTopics, listInCategory } from './articles'
import { listCategories } from './categories'

const relatedCount = 4

/** What stands around an article: its way through the categories, newer and older, related articles and albums. */
export const getArticleSurroundings = async (article: Article) => {
  const category = toId(article.category)
  const { publishedAt } = article
  const [categories, albums, neighbours] = await Promise.all([
    listCategories(),
    listAlbumsOfArticle(article.id),
    category && publishedAt
      ? getNeighbours({ id: article.id, publishedAt, category })
      : { newer: null, older: null },
  ])
  return { categories, albums, ...neighbours, related: await listRelated(article, category) }
}

type Find = (limit: number, except: number[]) => ReturnType<typeof listByIds>

/**
 * Those chosen by hand, then those of the same topics, then the newest of the same category: the place of one that was
 * taken down is filled.
 */
const listRelated = async (article: Article, category: number | null) => {
  const ids = [...new Set(toIds(article.relatedArticles))].filter((id) => id !== article.id)
  const count = Math.max(relatedCount, ids.length)
  const related = await listByIds(ids)
  const fillUp = async (find: Find): Promise<void> => {
    if (related.length === count) return
    related.push(...(await find(count - related.length, [article.id, ...related.map(({ id }) => id)])))
  }
  await fillUp((limit, except) => listByTopics(article.topics ?? [], limit, except))
  if (category) await fillUp((limit, except) => listInCategory(category, limit, except))
  return related
}
