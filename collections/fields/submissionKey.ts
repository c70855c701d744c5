import type { TextField } from 'payload'

import { nobody } from '../access/roles'

/** Of one press of a form's button: a second press, or a second try on a bad line, writes nothing new. */
export const submissionKey: TextField = {
  name: 'submissionKey',
  type: 'text',
  unique: true,
  hidden: true,
  custom: { isVerbatim: true },
  access: { read: nobody, create: nobody, update: nobody },
}
