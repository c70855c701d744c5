import type { Article } from '@/lib/generated/payload-types'
import { toId, toIds } from '@/lib/view-models/relations'
import { listAlbumsOfArticle } from './albums'
import { getNeighbours, listByIds, listByTopics, listSimilar } from './articles'
import { listCategories } from './categories'
import { getParticipation } from './participation'
import { getRecording } from './recordings'

const relatedCount = 4

/** What stands around an article: its way through the categories, newer and older, related articles, albums, and its recording. */
export const getArticleSurroundings = async (article: Article) => {
  const category = toId(article.category)
  const { publishedAt } = article
  const [categories, albums, participation, recording, neighbours, related] = await Promise.all([
    listCategories(),
    listAlbumsOfArticle(article.id),
    getParticipation(),
    getRecording(article),
    category && publishedAt
      ? getNeighbours({ id: article.id, publishedAt, category })
      : { newer: null, older: null },
    listRelated(article, category),
  ])
  return { categories, albums, participation, recording, ...neighbours, related }
}

type Find = (limit: number, except: number[]) => ReturnType<typeof listByIds>

/**
 * Those chosen by hand, then those of the same topics, then those of the same category that tell most nearly the same:
 * the place of one that was taken down is filled.
 */
const listRelated = async (article: Article, category: number | null) => {
  const ids = [...new Set(toIds(article.relatedArticles))].filter((id) => id !== article.id)
  const count = Math.max(relatedCount, ids.length)
  const related = await listByIds(ids)
  const fillUp = async (find: Find): Promise<void> => {
    if (related.length === count) return
    related.push(...(await find(count - related.length, [article.id, ...related.map(({ id }) => id)])))
  }
  await fillUp((limit, except) => listByTopics(toIds(article.topics), limit, except))
  if (category) await fillUp((limit, except) => listSimilar(category, article.id, limit, except))
  return related
}
