import type { Access, Where } from 'payload'

import { hasRole, isStaff } from '../access/roles'
import { toConsentQuery } from './consent'

/**
 * A picture in which children can be recognised is public only while consent is in force
 * (Luật Trẻ em 2016, Điều 21; Nghị định 56/2017/NĐ-CP, Điều 33). Silence is no consent. Asked anew each time, since consent
 * begins and ends by the calendar as well.
 */
export const mayBeShownAt = (now: Date): Where => ({
  or: [toConsentQuery('noChildren', now), toConsentQuery('inForce', now)],
})

export const canReadImages: Access = ({ req }) => (isStaff({ req }) ? true : mayBeShownAt(new Date()))

const keepsAll = hasRole('admin', 'editor', 'photographer')

export const canCreateImages: Access = isStaff

/** A contributor mends only the pictures that they brought. */
export const canChangeImages: Access = ({ req }) => {
  if (keepsAll({ req })) return true
  return req.user ? { createdBy: { equals: req.user.id } } : false
}
