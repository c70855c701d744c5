import type { Article, Author, Image, Topic } from '@/lib/generated/payload-types'
import { articleKey, authorKey, bylineKey, imageKey, sourceKey, topicKey } from '@/lib/server/surrogateKeys'
import { listAvifFiles } from '@/lib/images/listAvifFiles'
import { noteKeys, notePictureFiles } from '@/lib/server/renderContext'
import { toDocument, toId, toIds } from '@/lib/view-models/relations'

/** What a query has read is noted here, in one place, so that the page is dropped when any of it changes. */
export const noteArticles = (articles: Partial<Article>[]): void => {
  for (const article of articles) {
    const { id, relatedArticles, leadImage, body } = article
    noteKeys([id, ...toIds(relatedArticles)].flatMap((value) => (value ? [articleKey(value)] : [])))
    noteImage(leadImage)
    noteArticles(toDocuments(relatedArticles))
    if (body) noteBody(body)
  }
}

/** Names of people, topics and of a source, as the article's own page shows them. */
export const noteCredits = ({
  bylines,
  topics,
  source,
}: Partial<Pick<Article, 'bylines' | 'topics' | 'source'>>): void => {
  noteKeys([...toIds(bylines).map(bylineKey), ...toIds(topics).map(topicKey)])
  const outlet = toId(source?.outlet)
  if (outlet) noteKeys([sourceKey(outlet)])
}

export const noteAuthor = ({ id, portrait }: Author): void => {
  noteKeys([authorKey(id)])
  noteImage(portrait)
}

export const noteTopics = (topics: Pick<Topic, 'id'>[]): void =>
  noteKeys(topics.map(({ id }) => topicKey(id)))

const toDocuments = (values: Article['relatedArticles']): Article[] =>
  (values ?? []).flatMap((value) => toDocument<Article>(value) ?? [])

/** The key is noted also for a picture that the public may not see: it may be allowed later. */
export const noteImage = (value: Image | number | null | undefined): void => {
  const id = toId(value)
  if (!id) return
  noteKeys([imageKey(id)])
  const image = toDocument<Image>(value)
  if (!image) return
  notePictureFiles(id, toImageFiles(image))
}

/** Names of the original and of all files made from it that there are. */
export const toImageFiles = ({ filename, sizes, avif }: Image): string[] => [
  ...[filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].flatMap((file) => file || []),
  ...(avif === 'done' ? listAvifFiles({ sizes }) : []),
]

type Values = Record<string, unknown>
const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null

/** Pictures in blocks, and articles that the text links to. */
export const noteBody = (node: unknown): void => {
  if (Array.isArray(node)) return node.forEach(noteBody)
  if (!isValues(node)) return
  if (isValues(node.fields)) noteFields(node.fields)
  noteBody(node.root ?? node.children)
}

const noteFields = (fields: Values): void => {
  const { image, images, doc } = fields as {
    image?: Image
    images?: Image[]
    doc?: { value?: Article | number }
  }
  noteImage(image)
  for (const one of Array.isArray(images) ? images : []) noteImage(one)
  const article = toId(doc?.value)
  if (article) noteKeys([articleKey(article)])
}
