import { editSessionHeader, formatEditSession } from '@/lib/editing/editSession'

/** What became of one attempt to save. */
export type Outcome =
  /** `isTakenOver`: the form takes over all that the server has made of it. */
  | { kind: 'saved'; sent: Record<string, unknown>; isTakenOver: boolean }
  /** No answer, or one from a server in trouble: the same may work later. */
  | { kind: 'unreachable' }
  | { kind: 'signedOut' }
  /** `message` is the server's, in Vietnamese. */
  | { kind: 'refused'; message: string; isFinal: boolean }

interface Line {
  /** Path of the document in the API. */
  path: string
  session: string
  /** When what the form was filled with was saved, in milliseconds. */
  readBase: () => number
  onSending: () => void
  onOutcome: (outcome: Outcome) => void
}

type Fetch = typeof fetch

/** A slow line gets its time; one that has gone is tried anew. */
const patience = 45_000

const lines = new Map<string, (plain: Fetch, url: string, init: RequestInit) => Promise<Response>>()
let isInstalled = false

/**
 * Payload's form saves by `fetch`, and tells nobody whether that worked. So the requests that save an open document go
 * through here: one after the other, each with the mark of its form, and an autosave that fails is reported here
 * instead of by a toast every two seconds.
 */
const install = (): void => {
  if (isInstalled) return
  isInstalled = true
  const plain = window.fetch.bind(window)
  window.fetch = (input, init) => {
    const send =
      init?.method?.toUpperCase() === 'PATCH' && typeof input === 'string'
        ? lines.get(toPath(input))
        : undefined
    return send && init && typeof input === 'string' ? send(plain, input, init) : plain(input, init)
  }
}

const toPath = (url: string): string => new URL(url, window.location.href).pathname

/** @returns what closes the line; saving goes on without it */
export const openSaveLine = (line: Line): (() => void) => {
  install()
  let turn = 0
  let before: Promise<unknown> = Promise.resolve()
  const send = (plain: Fetch, url: string, init: RequestInit): Promise<Response> => {
    turn += 1
    const mark = formatEditSession({ id: line.session, turn, base: line.readBase() })
    const answer = before.then(() => deliver(line, mark, plain, url, init))
    before = answer.catch(() => {})
    return answer
  }
  lines.set(line.path, send)
  return () => {
    if (lines.get(line.path) === send) lines.delete(line.path)
  }
}

const deliver = async (
  line: Line,
  mark: string,
  plain: Fetch,
  url: string,
  init: RequestInit,
): Promise<Response> => {
  const isAutosave = /[?&]autosave=true(?:&|$)/.test(url)
  const headers = new Headers(init.headers)
  headers.set(editSessionHeader, mark)
  line.onSending()
  try {
    const signal = isAutosave ? AbortSignal.timeout(patience) : init.signal
    const response = await plain(url, { ...init, headers, signal })
    if (response.ok) {
      const isTakenOver = !isAutosave && init.body instanceof FormData
      line.onOutcome({ kind: 'saved', sent: readValues(init.body), isTakenOver })
      return response
    }
    line.onOutcome(await toFailure(plain, response))
    return isAutosave ? toSilent(response.status) : response
  } catch (error) {
    line.onOutcome({ kind: 'unreachable' })
    if (isAutosave) return toSilent(503)
    throw error
  }
}

/** What a request of Payload's form carries. */
const readValues = (body: BodyInit | null | undefined): Record<string, unknown> => {
  const text = body instanceof FormData ? body.get('_payload') : body
  return typeof text === 'string' ? (JSON.parse(text) as Record<string, unknown>) : {}
}

const toFailure = async (plain: Fetch, response: Response): Promise<Outcome> => {
  const { status } = response
  if (status >= 500 || status === 408 || status === 429) return { kind: 'unreachable' }
  if ((status === 401 || status === 403) && !(await isSignedIn(plain))) return { kind: 'signedOut' }
  const body = (await response
    .clone()
    .json()
    .catch(() => null)) as { errors?: { message?: string }[] } | null
  const message = body?.errors?.[0]?.message ?? 'Máy chủ không nhận bản này.'
  return { kind: 'refused', message, isFinal: status === 409 || status === 423 || status === 403 }
}

const isSignedIn = async (plain: Fetch): Promise<boolean> => {
  const response = await plain('/api/users/me?depth=0', { credentials: 'include' })
  const { user } = (await response.json()) as { user?: unknown }
  return Boolean(user)
}

/** The form takes it for a failure, and has nothing to say about it. */
const toSilent = (status: number): Response =>
  new Response(JSON.stringify({ errors: [] }), { status, headers: { 'Content-Type': 'application/json' } })
