import {
  addDataAndFileToRequest,
  APIError,
  type Endpoint,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'

import { importWord } from '@/lib/import/word/importWord'
import { largestFile, type ImportAnswer } from '@/lib/import/word/outcome'
import { followProgress, readProgress } from '@/lib/import/word/progress'
import { refusals, WordRefused, type Refusal } from '@/lib/import/word/refusals'
import { canCreateArticles } from '../access'

/** What goes with a file in a multipart request, in bytes. */
const envelope = 100_000

const answer = (body: ImportAnswer, status: number): Response => Response.json(body, { status })

const refuseWith = (reason: string, status: number): Response =>
  // The list is where every answer of Payload has its sentences.
  Response.json({ kind: 'refused', reason, errors: [{ message: reason }] }, { status })

const refuse = (code: Refusal): Response => refuseWith(refusals[code], code === 'tooLarge' ? 413 : 422)

const refuseAsker = (req: PayloadRequest): Response | null => {
  if (!req.user) return refuseWith('Hãy đăng nhập rồi thử lại.', 401)
  return canCreateArticles({ req, data: { _status: 'draft' } })
    ? null
    : refuseWith('Tài khoản của bạn không có quyền viết bài.', 403)
}

const isTooLarge = ({ headers }: PayloadRequest): boolean =>
  Number(headers.get('content-length') ?? 0) > largestFile + envelope

/** The editor's decision, and the name under which they ask how far it is. */
const readOptions = (data: unknown) => {
  const { encoding, key } = (data ?? {}) as { encoding?: unknown; key?: unknown }
  return {
    encoding: encoding === 'convert' || encoding === 'keep' ? encoding : null,
    key: typeof key === 'string' ? key : '',
  } as const
}

/** One file a request, so that each has its own progress and its own failure. */
const importFile: PayloadHandler = async (req) => {
  const refusal = refuseAsker(req)
  if (refusal) return refusal
  if (isTooLarge(req)) return refuse('tooLarge')
  const error: unknown = await addDataAndFileToRequest(req).catch((reason: unknown) => reason)
  if (error instanceof APIError && error.status === 413) return refuse('tooLarge')
  if (error) throw error
  if (!req.file) return refuse('empty')

  const { data: bytes, name: fileName } = req.file
  const { encoding, key } = readOptions(req.data)
  const progress = followProgress(req.user!.id, key)
  try {
    if (/\.docm$/i.test(fileName)) throw new WordRefused('macros')
    const done = await importWord(req, { bytes, fileName, encoding, onProgress: progress.report })
    return answer(done, done.kind === 'added' ? 201 : 200)
  } catch (error) {
    // Pictures could not be stored (collections/hooks/storeFiles.ts), and nothing else was.
    if (error instanceof APIError && error.status === 503) return refuseWith(error.message, 503)
    if (!(error instanceof WordRefused)) throw error
    req.payload.logger.info({ err: error }, `Word: ${fileName}`)
    return refuse(error.code)
  } finally {
    progress.end()
  }
}

const tellProgress: PayloadHandler = (req) => {
  const refusal = refuseAsker(req)
  return refusal ?? Response.json(readProgress(req.user!.id, String(req.routeParams?.key)))
}

export const importWordEndpoints: Endpoint[] = [
  { path: '/import-word', method: 'post', handler: importFile },
  { path: '/import-word/:key', method: 'get', handler: tellProgress },
]
