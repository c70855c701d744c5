/**
 * One edit form, from when it was opened until it is closed or loaded anew. Each of its requests names it, so that the
 * server can tell a form that writes on from one that has not seen what was written elsewhere.
 */
export interface EditSession {
  id: string
  /** Counts the requests of the session. */
  turn: number
  /** When what the form was filled with was saved, in milliseconds. */
  base: number
}

export const editSessionHeader = 'X-Edit-Session'

export const formatEditSession = ({ id, turn, base }: EditSession): string => `${id}.${turn}.${base}`

/** Null for a request that comes from no edit form. */
export const parseEditSession = (header: string | null | undefined): EditSession | null => {
  const [, id, turn, base] = /^([a-z0-9]{8,40})\.(\d{1,9})\.(\d{1,15})$/.exec(header ?? '') ?? []
  return id ? { id, turn: Number(turn), base: Number(base) } : null
}

/** What is kept with a version: which form wrote it, and with which of its requests. */
export const toEditMark = ({ id, turn }: EditSession): string => `${id}.${turn}`

const parseEditMark = (mark: string | null | undefined) => {
  const [id = '', turn = ''] = (mark ?? '').split('.')
  return { id, turn: Number(turn) }
}

export const isSameSession = (session: EditSession, mark: string | null | undefined): boolean =>
  parseEditMark(mark).id === session.id

export type Standing =
  | 'current'
  /** A later request of the same form has arrived before. */
  | 'overtaken'
  /** Somebody else, or another form of the same person, has saved since. */
  | 'outdated'

interface Newest {
  mark: string | null | undefined
  /** Milliseconds. */
  savedAt: number
}

/** Whether a form may write over the newest version. */
export const decideStanding = (session: EditSession, { mark, savedAt }: Newest): Standing => {
  if (isSameSession(session, mark)) return session.turn < parseEditMark(mark).turn ? 'overtaken' : 'current'
  return savedAt > session.base ? 'outdated' : 'current'
}
