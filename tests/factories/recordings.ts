import { readFile } from 'node:fs/promises'
import type { Payload } from 'payload'

import type { Recording } from '@/lib/generated/payload-types'

/** @param fixture in `tests/fixtures/audio` */
export const readRecording = async (fixture = 'doc.m4a', name = fixture) => {
  const data = await readFile(`tests/fixtures/audio/${fixture}`)
  return { data, name, mimetype: 'audio/mpeg', size: data.length }
}

export const createRecording = async (payload: Payload, fixture?: string): Promise<Recording> =>
  payload.create({
    collection: 'recordings',
    data: {},
    file: await readRecording(fixture),
    // Stands there before anybody tries.
    overrideAccess: true,
  })
