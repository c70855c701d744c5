import type { Migration, Payload } from 'payload'

import { migrations } from './migrations'

/** Applies the committed migrations that this database does not have yet, each in a transaction. */
export const migrate = (payload: Payload): Promise<void> =>
  // Payload writes the list with the types of Postgres, and asks for it with the types of any database.
  payload.db.migrate({ migrations: migrations as unknown as Migration[] })
