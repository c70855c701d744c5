import { APIError, ValidationError, type PayloadRequest } from 'payload'

/** Why a document was not written, in a sentence for the one who tried. What is no refusal goes to the server's log. */
export const explainRefusal = (req: PayloadRequest, error: unknown): string => {
  if (error instanceof ValidationError) {
    const fields = error.data.errors.map(({ label, message, path }) => `${String(label ?? path)}: ${message}`)
    return fields.join('; ')
  }
  if (error instanceof APIError && error.status < 500) return error.message
  req.payload.logger.error(error)
  return req.t('error:unspecific')
}

/** A picture that stands in the way, and its page. */
export interface RefusedPicture {
  id: number
  filename: string
  href: string
}

/** Pictures that a refusal is about (`requireReadyPictures`), each once. */
export const listRefusedPictures = (error: unknown): RefusedPicture[] => {
  if (!(error instanceof ValidationError)) return []
  const pictures = error.data.errors.flatMap((one) => (one as { images?: RefusedPicture[] }).images ?? [])
  return [...new Map(pictures.map((picture) => [picture.id, picture])).values()]
}
