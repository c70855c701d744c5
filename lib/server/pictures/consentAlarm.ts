import type { Announcement } from '@/lib/database/announcementFormat'
import { createAlarm } from '../notice/alarm'
import { createOffer } from '../offer'
import { imageKey } from '../surrogateKeys'

/** When the consent for a picture begins or ends by itself. */
export interface ConsentMoment {
  image: number
  /** Milliseconds since 1970. */
  at: number
}

export const consentMoments = createOffer<[], ConsentMoment[]>('listConsentMoments')

interface Options {
  listMoments: () => Promise<ConsentMoment[]>
  /** Pages and files that show, or wait for, these pictures are no longer right. */
  onAnnouncement: (announcement: Announcement) => void
  onError: (error: unknown) => void
}

/**
 * Nobody writes anything at the midnight on which a consent ends, so no hook can announce it: every instance of the portal
 * tells itself. The list is kept, so that a database that is down at that moment does not keep a picture up.
 */
export const createConsentAlarm = ({ listMoments, onAnnouncement, onError }: Options) => {
  let coming: ConsentMoment[] = []
  /** What came until then has been told. */
  let told = Date.now()
  const alarm = createAlarm({
    listMoments: async () => {
      coming = await listMoments()
      return coming.map(({ at }) => at)
    },
    onMoment: () => {
      told = Date.now()
      const keys = coming.filter(({ at }) => at <= told).map(({ image }) => imageKey(image))
      coming = coming.filter(({ at }) => at > told)
      // Whether it begins or ends: it is asked again, and until then not shown.
      onAnnouncement({ changed: keys, withdrawn: keys })
    },
    onError,
  })
  return {
    /** A picture was written: its moments may be others now. None that has come meanwhile is passed over. */
    set: (): void => alarm.set(told),
    stop: (): void => alarm.stop(),
  }
}
