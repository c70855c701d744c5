import type { Payload } from 'payload'

import type { Role } from '@/collections/access/roles'
import type { User } from '@/lib/generated/payload-types'

let count = 0

export const password = 'mat-khau-thu-nghiem-1'

/** A signed-in person as Payload's operations want one. */
export const createUser = async (payload: Payload, role: Role): Promise<User & { collection: 'users' }> => {
  count += 1
  const user = await payload.create({
    collection: 'users',
    data: { name: `Người ${role} ${count}`, email: `${role}-${count}@example.org`, password, role },
    // Test data stands before anybody who could make it.
    overrideAccess: true,
  })
  return { ...user, collection: 'users' }
}
