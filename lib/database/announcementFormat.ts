/** The channel of `LISTEN` and `pg_notify`. */
export const announcementChannel = 'portal_purge'

/** Surrogate keys. */
export interface Announcement {
  /** Shown differently from now on; until it is rendered again, the old page is better than none. */
  changed: string[]
  /** Must not be shown any more, whatever happens. */
  withdrawn: string[]
}

/** A message that is no announcement, or asks for everything, gives `null`: then nothing that is kept can be trusted. */
export const parseAnnouncement = (message: string | undefined): Announcement | null => {
  try {
    const { changed, withdrawn } = JSON.parse(message ?? '') as Partial<Announcement>
    const isList = (value: unknown): value is string[] =>
      Array.isArray(value) && value.every((key) => typeof key === 'string')
    return isList(changed) && isList(withdrawn) ? { changed, withdrawn } : null
  } catch {
    return null
  }
}
