import { inject } from 'vitest'

import { admin } from './globalSetup'

/** Payload's REST API as the first admin, for what a test prepares or undoes. */
export const useRest = async () => {
  const address = (path: string) => `${inject('baseUrl')}/api${path}`
  const login = await fetch(address('/users/login'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(admin),
  })
  const { token } = (await login.json()) as { token: string }
  const headers = { 'Content-Type': 'application/json', Authorization: `JWT ${token}` }

  /** @throws when the answer is not 2xx */
  const send = async <Answer>(method: string, path: string, data?: object): Promise<Answer> => {
    const response = await fetch(address(path), { method, headers, body: data && JSON.stringify(data) })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Answer
  }

  return { send }
}
