import { cache } from 'react'

import { isPublished } from '@/collections/access/published'
import { keepRead } from '@/lib/server/keptReads'
import { noteKeys } from '@/lib/server/renderContext'
import {
  addressKey,
  commentsKey,
  departmentsKey,
  globalKey,
  questionKey,
  questionListKey,
} from '@/lib/server/surrogateKeys'
import { toQuestionHref } from '@/lib/view-models/addresses'
import { findByFormerSlug } from './formerAddress'
import { noteBody } from './notes'
import { asPublic, getPortal } from './portal'

/** What readers may write, and on what terms. */
export const getParticipation = cache(
  keepRead('participation', async () => {
    noteKeys([globalKey('participation')])
    const payload = await getPortal()
    return payload.findGlobal({ slug: 'participation', depth: 0, ...asPublic })
  }),
)

/** To whom readers can write: some tens at most. */
export const listDepartments = async () => {
  noteKeys([departmentsKey])
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection: 'departments',
    depth: 0,
    limit: 100,
    pagination: false,
    sort: ['position', 'id'],
    ...asPublic,
  })
  return docs
}

/** One page, counted from 1, of the approved comments under an article, newest first. */
export const getComments = async (article: number, page: number, limit: number) => {
  noteKeys([commentsKey(article)])
  const payload = await getPortal()
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: 'comments',
    depth: 0,
    limit,
    page,
    select: { name: true, text: true, createdAt: true },
    sort: ['-createdAt', '-id'],
    where: { article: { equals: article } },
    ...asPublic,
  })
  return { docs, page, total: totalDocs, totalPages }
}

const newestFirst = ['-publishedAt', '-id']

/** One page, counted from 1, of public questions, newest first. */
export const getQuestions = cache(async (page: number, limit: number) => {
  noteKeys([questionListKey])
  const payload = await getPortal()
  const { docs, totalPages } = await payload.find({
    collection: 'questions',
    depth: 0,
    limit,
    page,
    select: { title: true, slug: true, question: true, publishedAt: true },
    sort: newestFirst,
    where: isPublished,
    ...asPublic,
  })
  noteKeys(docs.map(({ id }) => questionKey(id)))
  return { docs, page, totalPages }
})

/** The public question at an address, with its answer. */
export const getQuestionBySlug = cache(async (slug: string) => {
  noteKeys([addressKey(toQuestionHref(slug))])
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection: 'questions',
    depth: 1,
    limit: 1,
    pagination: false,
    where: { and: [isPublished, { slug: { equals: slug } }] },
    ...asPublic,
  })
  noteKeys(docs.map(({ id }) => questionKey(id)))
  docs.forEach(({ answer, department }) => {
    noteBody(answer)
    if (department) noteKeys([departmentsKey])
  })
  return docs[0] ?? null
})

/** Where the question that once had this address stands now; null when there is none. */
export const getCurrentQuestionSlug = cache(async (formerSlug: string): Promise<string | null> => {
  const question = await findByFormerSlug('questions', formerSlug, isPublished)
  if (question) noteKeys([questionKey(question.id)])
  return question?.slug ?? null
})

/** What a sitemap says of the public questions. */
export const listQuestionAddresses = async () => {
  noteKeys([questionListKey])
  const payload = await getPortal()
  const { docs } = await payload.find({
    collection: 'questions',
    depth: 0,
    pagination: false,
    limit: 5000,
    select: { slug: true, updatedAt: true },
    sort: newestFirst,
    where: isPublished,
    ...asPublic,
  })
  noteKeys(docs.map(({ id }) => questionKey(id)))
  return docs
}
