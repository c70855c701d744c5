import { kinds } from '../Feedback/states'
import { isStep, stepLabels } from '../Articles/workflow/steps'

/** What somebody did, as it stands in a sentence: `gửi duyệt`. */
export const describeStep = (step: string): string => {
  if (isStep(step)) return stepLabels[step].toLowerCase()
  const kind = kinds.find((one) => one === step)
  if (kind) return kind === 'errorReport' ? 'báo lỗi trong bài' : 'gửi góp ý'
  return step === 'failed' ? 'không làm được theo giờ hẹn' : step
}
