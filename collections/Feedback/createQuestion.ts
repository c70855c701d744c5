import { APIError, Forbidden, type Endpoint } from 'payload'

import { toId } from '@/lib/view-models/relations'
import { isEditor } from '../access/roles'

/** Long enough for a headline, and at the end of a word. */
const toTitle = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 120 ? line : `${line.slice(0, 120).replace(/\s+\S*$/, '')}…`
}

/**
 * `POST /api/feedback/:id/hoi-dap`: a draft of a public question and answer, begun from a letter. Without the sender's
 * name and contact; whatever else should not be public is for the editor to take out before publishing.
 */
export const createQuestion: Endpoint = {
  path: '/:id/hoi-dap',
  method: 'post',
  handler: async (req) => {
    const id = Number(req.routeParams?.id)
    if (!isEditor({ req }) || !Number.isSafeInteger(id)) throw new Forbidden(req.t)
    const asPerson = { depth: 0, overrideAccess: false, req } as const
    const letter = await req.payload.findByID({
      collection: 'feedback',
      id,
      disableErrors: true,
      ...asPerson,
    })
    if (!letter) throw new APIError('Không tìm thấy phiếu này.', 404, null, true)
    const { docs } = await req.payload.find({
      collection: 'questions',
      draft: true,
      limit: 1,
      pagination: false,
      where: { feedback: { equals: id } },
      ...asPerson,
    })
    if (docs[0]) return Response.json({ id: docs[0].id })
    const question = await req.payload.create({
      collection: 'questions',
      data: {
        title: toTitle(letter.message),
        question: letter.message,
        department: toId(letter.department),
        feedback: id,
        _status: 'draft',
      },
      draft: true,
      ...asPerson,
    })
    return Response.json({ id: question.id })
  },
}
