import { createOffer } from '../offer'

/** Makes the missing files of one picture; says whether there was one that waited. */
export const pendingPictures = createOffer<[], boolean>('derivePending')

/** Lets those that failed wait again. */
export const failedPictures = createOffer<[], void>('retryFailed')
