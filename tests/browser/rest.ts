import { admin } from './portalProcess'

/** Payload's REST API as the first admin. */
export const openRest = async (baseUrl: string) => {
  const address = (path: string) => `${baseUrl}/api${path}`
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

  return { send, token }
}
