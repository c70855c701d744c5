import type { Payload } from 'payload'

import type { SingleFolder } from './openStore'

/** Those of these pictures without boxes that a row has, by what the database holds now. */
export const listOwnedOriginals = async (
  payload: Payload,
  names: readonly string[],
): Promise<Set<string>> => {
  const { docs } = await payload.find({
    collection: 'images',
    depth: 0,
    pagination: false,
    // As below.
    overrideAccess: true,
    select: { privateOriginal: true },
    where: { privateOriginal: { in: [...names] } },
  })
  return new Set(docs.flatMap(({ privateOriginal }) => privateOriginal || []))
}

/** Those of these files that a row of the collection has, by what the database holds now. */
export const listOwned = async (
  payload: Payload,
  collection: 'images' | SingleFolder,
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
