import type { Access } from 'payload'

/** Everybody has their own. */
export const isRecipient: Access = ({ req }) => (req.user ? { recipient: { equals: req.user.id } } : false)
