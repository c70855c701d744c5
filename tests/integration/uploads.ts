import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Image } from '@/lib/generated/payload-types'
import type { TestPortal } from './portal'

import { password } from '../factories/users'
import type { Person } from './apis'

export interface Uploaded {
  status: number
  doc?: Image
  /** What the person reads when it is refused. */
  message: string
}

interface Upload {
  /** Without them it is only what is said of a picture that changes. */
  bytes?: Buffer
  name?: string
  type?: string
  data?: Record<string, unknown>
  /** Of a picture whose file is replaced. */
  id?: number
  query?: string
}

/** Uploads as a browser does, over REST, by multipart form. */
export const toUpload = async ({ payload }: TestPortal, person: Person) => {
  const { handleEndpoints } = await import('payload')
  const { default: config } = await import('@/payload.config')
  const token = person
    ? (await payload.login({ collection: 'users', data: { email: person.email, password } })).token
    : undefined
  return async ({
    bytes,
    name,
    type = 'image/jpeg',
    data = {},
    id,
    query = '',
  }: Upload): Promise<Uploaded> => {
    const request = new Request(`http://localhost/api/images${id ? `/${id}` : ''}${query}`, {
      method: id ? 'PATCH' : 'POST',
      headers: {
        'content-type': bytes ? 'multipart/form-data; boundary=ranh-gioi' : 'application/json',
        ...(token ? { authorization: `JWT ${token}` } : {}),
      },
      body: bytes ? new Uint8Array(toForm(bytes, name ?? '', type, data)) : JSON.stringify(data),
    })
    const response = (await handleEndpoints({ config, request })) as Response
    const answer = (await response.json()) as { doc?: Image; errors?: { message: string }[] }
    return { status: response.status, doc: answer.doc, message: answer.errors?.[0]?.message ?? '' }
  }
}

/** Written by hand, since FormData puts absurd names right. */
const toForm = (bytes: Buffer, name: string, type: string, data: object): Buffer =>
  Buffer.concat([
    Buffer.from(
      `--ranh-gioi\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${JSON.stringify(data)}\r\n` +
        `--ranh-gioi\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`,
    ),
    bytes,
    Buffer.from('\r\n--ranh-gioi--\r\n'),
  ])

/** Everything that an upload could leave behind. */
export const listStored = async ({ payload, dataDirectory }: TestPortal) => ({
  files: (await readdir(path.join(dataDirectory, 'images')).catch(() => [])).sort(),
  // Counted whole, whoever asks.
  rows: (await payload.count({ collection: 'images', overrideAccess: true })).totalDocs,
})

export type StoredImage = Pick<Image, 'filename' | 'sizes'>

/** Names of the files of an image that are there. */
export const listFilesOf = async (portal: TestPortal, { filename }: StoredImage): Promise<string[]> => {
  const stem = path.parse(String(filename)).name
  return (await listStored(portal)).files.filter((name) => name.startsWith(stem))
}
