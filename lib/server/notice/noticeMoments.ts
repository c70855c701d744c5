import { createOffer } from '../offer'

/** When the urgent notice comes and goes by itself, in milliseconds since 1970; past moments may be among them. */
export const noticeMoments = createOffer<[], number[]>('listNoticeMoments')
