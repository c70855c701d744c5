import type { PayloadRequest } from 'payload'

/** Who works in the newsroom, from the widest rights to the narrowest. */
export const roles = ['admin', 'editor', 'contributor', 'photographer'] as const
export type Role = (typeof roles)[number]

export const roleLabels: Record<Role, string> = {
  admin: 'Quản trị',
  editor: 'Biên tập',
  contributor: 'Cộng tác viên',
  photographer: 'Cán bộ ảnh',
}

/** The part of a request that decides who is asking. */
type Asking = { req: Pick<PayloadRequest, 'user'> }

export const isStaff = ({ req }: Asking): boolean => Boolean(req.user)

export const hasRole =
  (...allowed: Role[]) =>
  ({ req }: Asking): boolean =>
    req.user ? allowed.includes(req.user.role) : false

export const isAdmin = hasRole('admin')
export const isEditor = hasRole('admin', 'editor')
export const anyone = (): boolean => true
export const nobody = (): boolean => false
