export const commentStates = ['pending', 'approved', 'refused', 'spam'] as const
export type CommentState = (typeof commentStates)[number]

export const commentStateLabels: Record<CommentState, string> = {
  pending: 'Chờ duyệt',
  approved: 'Đã duyệt',
  refused: 'Không đăng',
  spam: 'Rác',
}
