/**
 * Session-level advisory locks (`pg_advisory_lock(int, int)`), which Postgres frees as soon as their holder's connection
 * ends, however the process died. The class keeps them apart from anyone else's.
 */
const LOCK_CLASS = 0x4b48 // "KH"

/** Shared by every process that uses the embedded server; whoever gets it alone may stop the server. */
export const PRESENCE_LOCK = [LOCK_CLASS, 1] as const

/** Held by the portal that serves from this database. */
export const SERVING_LOCK = [LOCK_CLASS, 2] as const

/** Held by the instance that makes the missing files of pictures. */
export const DERIVING_LOCK = [LOCK_CLASS, 4] as const

/** Held by the instance that carries out schedules and sends e-mail. */
export const NEWSROOM_LOCK = [LOCK_CLASS, 5] as const

/** Held while migrations and the first set-up run. */
export const SETUP_LOCK = [LOCK_CLASS, 3] as const
