import type { Payload } from 'payload'

import { deriveImage } from '../derivePending'

/**
 * Makes the files of pictures again.
 * @param remake also those that are there
 * @returns ids of those that could not be made
 */
export const remakeFiles = async (
  payload: Payload,
  ids: readonly number[],
  { remake, onDone }: { remake: boolean; onDone?: (count: number) => void },
): Promise<number[]> => {
  const failed: number[] = []
  for (const [index, id] of ids.entries()) {
    if ((await deriveImage(payload, id, { remake })) === 'failed') failed.push(id)
    onDone?.(index + 1)
  }
  return failed
}
