import type { Payload } from 'payload'

import { toSlug } from '@/lib/vietnamese/slugs'
import { demoComments, demoCommented, demoDepartments, demoQuestions } from './articles/participation'
import { toDemoBody, type DemoReferences } from './demoBody'

// As the rest of the demo, see `seedDemo`.
const asPortal = { overrideAccess: true, depth: 0 } as const

/** What readers write, and what they are answered. What is there already is not made twice. */
export const seedParticipation = async (payload: Payload, references: DemoReferences): Promise<void> => {
  const departments = await seedDepartments(payload)
  await seedQuestions(payload, departments, references)
  await payload.updateGlobal({ slug: 'participation', data: { commentsOn: true }, ...asPortal })
  const article = references.toArticle(demoCommented)
  if (article) await seedComments(payload, article)
}

const seedDepartments = async (payload: Payload): Promise<Map<string, number>> => {
  const ids = new Map<string, number>()
  for (const [index, name] of demoDepartments.entries()) {
    const where = { name: { equals: name } }
    const { docs } = await payload.find({ collection: 'departments', limit: 1, where, ...asPortal })
    const data = { name, position: index + 1 }
    ids.set(name, docs[0]?.id ?? (await payload.create({ collection: 'departments', data, ...asPortal })).id)
  }
  return ids
}

const seedQuestions = async (
  payload: Payload,
  departments: Map<string, number>,
  references: DemoReferences,
): Promise<void> => {
  for (const { department, answer, ...question } of demoQuestions) {
    const where = { slug: { equals: toSlug(question.title) } }
    // Also those that were withdrawn: what an admin took away does not come back.
    const { totalDocs } = await payload.count({ collection: 'questions', overrideAccess: true, where })
    if (totalDocs > 0) continue
    const data = {
      ...question,
      answer: toDemoBody(answer, references),
      department: departments.get(department),
      _status: 'published' as const,
    }
    await payload.create({ collection: 'questions', data, ...asPortal })
  }
}

const seedComments = async (payload: Payload, article: number): Promise<void> => {
  const data = { commentsOpen: true, _status: 'published' as const }
  await payload.update({ collection: 'articles', id: article, data, ...asPortal })
  for (const { key, name, text } of demoComments) {
    const where = { submissionKey: { equals: key } }
    // Also those that were refused.
    const { totalDocs } = await payload.count({ collection: 'comments', overrideAccess: true, where })
    if (totalDocs > 0) continue
    const comment = { article, name, text, state: 'approved' as const, submissionKey: key }
    await payload.create({ collection: 'comments', data: comment, ...asPortal })
  }
}
