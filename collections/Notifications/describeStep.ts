import { isStep, stepLabels } from '../Articles/workflow/steps'

/** What somebody did, as it stands in a sentence: `gửi duyệt`. */
export const describeStep = (step: string): string => {
  if (isStep(step)) return stepLabels[step].toLowerCase()
  return step === 'failed' ? 'không làm được theo giờ hẹn' : step
}
