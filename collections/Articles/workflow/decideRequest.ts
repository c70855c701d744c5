import { isStep, type Step } from './steps'

interface Request {
  /** What the request asks for by name. */
  step: unknown
  /** `_status` that the request leads to. */
  status: unknown
  /** Whether a draft is saved beside what readers see. */
  isDraftSave: boolean
  /** Whether readers see the article now. */
  isPublic: boolean
}

/** The step that a request takes, by name or by what it does; null when it only changes words. */
export const decideRequest = ({ step, status, isDraftSave, isPublic }: Request): Step | null => {
  if (isStep(step)) return step
  if (status === 'published') return 'publish'
  return isPublic && !isDraftSave ? 'withdraw' : null
}
