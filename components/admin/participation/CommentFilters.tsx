import { commentStateLabels, commentStates } from '@/collections/Comments/states'
import type { FilterControl } from '../list/filterState'
import { ListFilters } from '../list/ListFilters.client'
import { ModerationActions } from './ModerationActions.client'

const controls: FilterControl[] = [
  {
    kind: 'buttons',
    path: 'state',
    label: 'Trạng thái',
    any: 'Tất cả',
    options: commentStates.map((value) => ({ value, label: commentStateLabels[value] })),
  },
  { kind: 'text', path: 'article.title', label: 'Tên bài' },
  { kind: 'dates', path: 'createdAt', label: 'Ngày gửi' },
]

/** Above the list of comments: what waits, and what becomes of the chosen ones. */
export const CommentFilters = () => (
  <>
    <ListFilters controls={controls} />
    <ModerationActions />
  </>
)
