import { handleEndpoints, type Payload } from 'payload'

import { password } from '../factories/users'
import type { Person } from './apis'

export interface RestClient {
  /** `GET-BY-POST` sends the query as a form, as the admin's pickers do. Throws on anything but 2xx. */
  send(method: string, path: string, body?: object | string): Promise<Record<string, unknown>>
  /** The answer as it is. */
  fetch(method: string, path: string, body?: object | string): Promise<Response>
}

/** Payload's REST handlers, called as Next calls them, for one person. */
export const toRestClient = async (
  payload: Payload,
  person: Person,
  more: Record<string, string> = {},
): Promise<RestClient> => {
  const { default: config } = await import('@/payload.config')
  const token = person
    ? (await payload.login({ collection: 'users', data: { email: person.email, password } })).token
    : undefined
  const fetch: RestClient['fetch'] = (method, path, body) => {
    const isForm = method === 'GET-BY-POST'
    const headers = {
      'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json',
      ...(isForm ? { 'x-payload-http-method-override': 'GET' } : {}),
      ...(token ? { authorization: `JWT ${token}` } : {}),
      ...more,
    }
    const request = new Request(`http://localhost/api${path}`, {
      method: isForm ? 'POST' : method,
      headers,
      body: typeof body === 'object' ? JSON.stringify(body) : body,
    })
    return handleEndpoints({ config, request }) as Promise<Response>
  }
  return {
    fetch,
    send: async (method, path, body) => {
      const response = await fetch(method, path, body)
      const answer = (await response.json()) as Record<string, unknown>
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`)
      return answer
    },
  }
}
