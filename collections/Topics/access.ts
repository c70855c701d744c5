import type { Access } from 'payload'

import { listTopicsInUse } from '@/lib/database/topicsInUse'
import { isStaff } from '../access/roles'

/** A topic that only drafts name would tell readers what is being written about. */
export const canReadTopics: Access = async ({ req }) =>
  isStaff({ req }) ? true : { id: { in: await listTopicsInUse(req.payload) } }
