import type { ImportAnswer } from '@/lib/import/word/outcome'
import { password } from '../factories/users'
import type { Person } from './apis'
import type { TestPortal } from './portal'

export interface Sent {
  status: number
  answer: ImportAnswer
}

interface Word {
  bytes: Buffer
  name: string
  options?: object
}

/** A Word file as the admin sends it. */
export const sendWord = async (
  { payload }: TestPortal,
  person: Person,
  { bytes, name, options = {} }: Word,
): Promise<Sent> => {
  const { handleEndpoints } = await import('payload')
  const { default: config } = await import('@/payload.config')
  const headers = new Headers()
  if (person) {
    const data = { email: person.email, password }
    const { token } = await payload.login({ collection: 'users', data })
    headers.set('authorization', `JWT ${token}`)
  }
  const body = new FormData()
  body.set('file', new File([new Uint8Array(bytes)], name))
  body.set('_payload', JSON.stringify(options))
  const request = new Request('http://localhost/api/articles/import-word', { method: 'POST', headers, body })
  const response = await handleEndpoints({ config, request })
  return { status: response.status, answer: (await response.json()) as ImportAnswer }
}
