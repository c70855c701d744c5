import { createOffer } from '@/lib/server/offer'
import type { FieldError, FormName } from './forms'
import type { Written } from './parseForm'

export interface Submission {
  form: FormName
  /** The same for the same thing sent twice. */
  key: string
  /** Of the article that it is about; null where it is about none. */
  slug: string | null
  written: Written
}

export type Outcome =
  | { kind: 'ticket'; ticket: string }
  | { kind: 'waiting' }
  /** There is nothing to write to: no such article, or it takes no comments. */
  | { kind: 'nowhere' }
  | { kind: 'refused'; errors: FieldError[] }

/** Takes in what a reader wrote; Payload does it for the front. */
export const submissions = createOffer<[Submission], Outcome>('submissions')
