export type BulkAction = 'publish' | 'withdraw' | 'move'

interface Picture {
  id: number
  filename: string
  href: string
}

/** What the server answers; an error of the request as a whole has `errors`. */
export interface Outcome {
  done?: number
  failed?: { id: number; title: string; message: string; pictures?: Picture[] }[]
  errors?: { message: string }[]
}

const verbs: Record<BulkAction, { done: string; failed: string }> = {
  publish: { done: 'Đã xuất bản', failed: 'Không xuất bản được' },
  withdraw: { done: 'Đã gỡ', failed: 'Không gỡ được' },
  move: { done: 'Đã chuyển', failed: 'Không chuyển được' },
}

interface OutcomeText {
  done?: string
  failed?: string
  /** One for each article, with the pictures that stand in its way. */
  reasons: { text: string; pictures: Picture[] }[]
}

/** What a person is told, article by article. */
export const toOutcomeText = (action: BulkAction, outcome: Outcome | null): OutcomeText => {
  const { done, failed } = verbs[action]
  if (!outcome)
    return {
      failed: 'Không nhận được trả lời của máy chủ. Hãy tải lại trang để xem bài nào đã xong.',
      reasons: [],
    }
  if (outcome.errors) return { failed: outcome.errors.map(({ message }) => message).join(' '), reasons: [] }
  const failures = outcome.failed ?? []
  return {
    done: outcome.done ? `${done} ${outcome.done.toLocaleString('vi-VN')} bài.` : undefined,
    failed: failures.length > 0 ? `${failed} ${failures.length.toLocaleString('vi-VN')} bài:` : undefined,
    reasons: failures.map(({ title, message, pictures = [] }) => ({
      text: `“${title}”: ${message}`,
      pictures,
    })),
  }
}
