/** What a reader's letter is: to a department, or about an error in an article. */
export const kinds = ['message', 'errorReport'] as const
export type Kind = (typeof kinds)[number]

export const kindLabels: Record<Kind, string> = {
  message: 'Góp ý',
  errorReport: 'Báo lỗi trong bài',
}

export const feedbackStates = ['new', 'inProgress', 'answered', 'closed'] as const
export type FeedbackState = (typeof feedbackStates)[number]

export const feedbackStateLabels: Record<FeedbackState, string> = {
  new: 'Mới',
  inProgress: 'Đang xử lý',
  answered: 'Đã trả lời',
  closed: 'Đã đóng',
}

/** Nothing is left to do, so that the sender's contact is needed no more. */
export const finishedStates = ['answered', 'closed'] satisfies FeedbackState[]

/** Letters before the number of a ticket: góp ý, báo lỗi. */
export const ticketPrefixes: Record<Kind, string> = { message: 'GY', errorReport: 'BL' }
