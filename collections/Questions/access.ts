import type { Access } from 'payload'

import { isPublished } from '../access/published'
import { isEditor, isStaff } from '../access/roles'

export const canReadQuestions: Access = ({ req }) => isEditor({ req }) || isPublished

/** Which letter a question comes from leads to who wrote it. */
export const canReadLetter = isStaff
