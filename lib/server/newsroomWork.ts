import { createOffer } from './offer'

/** Carries out one thing that waits for its time or its turn: a schedule, an e-mail. Says whether there was any. */
export const newsroomWork = createOffer<[], boolean>('newsroomWork')
