import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import type { Article } from '@/lib/generated/payload-types'
import { withoutDerivation } from '@/lib/images/holdDerivation'
import { toSlug } from '@/lib/vietnamese/slugs'
import { encodingNames } from '@/lib/vietnamese/legacyEncodings/encoding'
import type { WordPicture } from './flows'
import { convertFlows, readLegacyFlows } from './legacyText'
import type { ImportAnswer } from './outcome'
import { preparePictures, type PreparedPicture } from './preparePictures'
import { readDocument } from './readDocument'
import { storePicture, toOwnRequest } from './storePicture'
import { toArticle, type WordArticle } from './toArticle'
import { toBody } from './toBody'

interface Input {
  bytes: Buffer
  fileName: string
  /** What the editor decided about text in an old encoding; null before they were asked. */
  encoding: 'convert' | 'keep' | null
  /** Hears how many pictures are stored. */
  onProgress?: (done: number, total: number) => void
}

const storeArticle = async (
  req: PayloadRequest,
  article: WordArticle,
  ids: ReadonlyMap<WordPicture, number>,
) => {
  const { title, lead, bylines, source, blocks } = article
  const own = await toOwnRequest(req)
  return own.payload.create({
    collection: 'articles',
    data: {
      title,
      lead,
      bylines,
      source: source ? { name: source } : undefined,
      body: toBody(blocks, ids) as unknown as NonNullable<Article['body']>,
      _status: 'draft',
      // A draft may lack what an article must have.
    } as never,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req: own,
  })
}

/** All or nothing: pictures and article in one transaction, and no file stays of what was taken back. */
const store = async (
  req: PayloadRequest,
  article: WordArticle,
  pictures: PreparedPicture[],
  onProgress: Input['onProgress'],
) => {
  const ids = new Map<WordPicture, number>()
  await initTransaction(req)
  try {
    const name = toSlug(article.title, 60) || 'anh'
    for (const [index, picture] of pictures.entries()) {
      const id = await storePicture(req, picture, `${name}-${index + 1}`)
      for (const place of picture.places) ids.set(place, id)
      onProgress?.(index + 1, pictures.length)
    }
    const stored = await storeArticle(req, article, ids)
    await commitTransaction(req)
    return stored
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/**
 * Makes a draft of a Word document with the rights of who asks. Text in an old encoding is asked about first, and
 * nothing is stored until there is an answer.
 * @throws WordRefused for a file that is not taken
 */
export const importWord = async (
  req: PayloadRequest,
  { bytes, fileName, encoding, onProgress }: Input,
): Promise<ImportAnswer> => {
  const document = await readDocument(bytes)
  const legacy = readLegacyFlows(document.flows)
  const names = legacy?.encodings.map((name) => encodingNames[name]).join(', ')
  if (legacy && !encoding)
    return { kind: 'question', encodings: names!, words: legacy.words, samples: legacy.samples }

  const isConverted = legacy && encoding === 'convert'
  const flows = isConverted ? convertFlows(document.flows, legacy) : document.flows
  const article = toArticle({ ...document, flows }, fileName)
  const { pictures, missing } = await preparePictures(article.figures)
  onProgress?.(0, pictures.length)
  const { id, title } = await withoutDerivation(() => store(req, article, pictures, onProgress))
  return {
    kind: 'added',
    id,
    title: title ?? article.title,
    pictures: pictures.length,
    repairs: [
      ...(isConverted ? [`Chuyển ${legacy.words} chữ từ ${names} sang Unicode.`] : []),
      ...article.repairs,
    ],
    missing: [
      ...(legacy && !isConverted
        ? [`Còn ${legacy.words} chữ gõ bằng ${names}, bạn đã chọn giữ nguyên.`]
        : []),
      ...article.missing,
      ...missing,
    ],
  }
}
