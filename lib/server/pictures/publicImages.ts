/** The files of an image that anyone may see. */
export interface PublicImage {
  id: number
  files: string[]
}

type Find = (file: string) => Promise<PublicImage | null>

/** The front asks Payload, which lives in Next's bundle; both share the process. */
const key = Symbol.for('portal.findPublicImage')
const shared = globalThis as { [key]?: Find }

export const offerPublicImages = (find: Find): void => {
  shared[key] = find
}

/** @throws while Payload has not started, or its database does not answer */
export const findPublicImage: Find = async (file) => {
  const find = shared[key]
  if (!find) throw new Error('Payload has not started yet.')
  return find(file)
}
