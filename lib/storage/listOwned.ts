import type { Payload } from 'payload'

/** Those of these files that a row of the collection has, by what the database holds now. */
export const listOwned = async (
  payload: Payload,
  collection: 'images' | 'consent-forms',
  filenames: readonly string[],
): Promise<Set<string>> => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    pagination: false,
    // Whoever's row it is, its files are needed.
    overrideAccess: true,
    select: { filename: true },
    where: { filename: { in: [...filenames] } },
  })
  return new Set(docs.flatMap(({ filename }) => filename || []))
}
