import type { Figure } from './figures'
import type { Session } from './session'

/** One table of the bench. */
export interface Part {
  title: string
  /** What the column of peers shows. */
  peerName?: string
  /** @throws StepError when something is missing that has to be installed first */
  check?: () => void
  /** On an archive of some 200 articles, before it is made large. */
  measureSmall?: (session: Session) => Promise<void>
  measure(session: Session): Promise<Figure[]>
}
