import type { ServerProps } from 'payload'

import { feedbackStateLabels, feedbackStates, kindLabels, kinds } from '@/collections/Feedback/states'
import type { FilterControl } from '../list/filterState'
import { ListFilters } from '../list/ListFilters.client'

const listDepartments = async ({ payload, user }: ServerProps) => {
  const { docs } = await payload.find({
    collection: 'departments',
    depth: 0,
    limit: 100,
    pagination: false,
    overrideAccess: false,
    select: { name: true },
    user,
  })
  return docs.map(({ id, name }) => ({ value: String(id), label: name }))
}

/** Above the list of letters: in which state, of which kind, for whom. */
export const FeedbackFilters = async (props: ServerProps) => {
  const controls: FilterControl[] = [
    {
      kind: 'buttons',
      path: 'state',
      label: 'Trạng thái',
      any: 'Tất cả',
      options: feedbackStates.map((value) => ({ value, label: feedbackStateLabels[value] })),
    },
    {
      kind: 'select',
      path: 'kind',
      label: 'Loại',
      any: 'Mọi loại',
      options: kinds.map((value) => ({ value, label: kindLabels[value] })),
    },
    {
      kind: 'select',
      path: 'department',
      label: 'Gửi tới',
      any: 'Mọi nơi nhận',
      options: await listDepartments(props),
    },
    { kind: 'dates', path: 'createdAt', label: 'Ngày gửi' },
  ]
  return <ListFilters controls={controls} />
}
