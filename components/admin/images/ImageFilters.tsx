import type { ServerProps } from 'payload'

import { consentStates, type ConsentState } from '@/collections/Images/consent'
import { compareVietnamese } from '@/lib/vietnamese/collation'
import type { FilterControl } from '../list/filterState'
import { ListFilters } from '../list/ListFilters.client'

/** Said in full: a list of one word each would not say what is in force. */
const consentOptions: Record<ConsentState, string> = {
  noChildren: 'Không có trẻ em',
  inForce: 'Có trẻ em, đồng ý còn hiệu lực',
  coming: 'Có trẻ em, đồng ý chưa đến ngày',
  missing: 'Có trẻ em, chưa có đồng ý',
  withdrawn: 'Có trẻ em, đồng ý đã rút lại',
}

const listEvents = async ({ payload, user }: ServerProps): Promise<string[]> => {
  const { values } = await payload.findDistinct({
    collection: 'images',
    field: 'event',
    limit: 300,
    overrideAccess: false,
    sort: '-event',
    user,
    where: { and: [{ event: { exists: true } }, { event: { not_equals: '' } }] },
  })
  return values
    .flatMap(({ event }) => (typeof event === 'string' && event.trim() ? event : []))
    .toSorted(compareVietnamese)
}

/** Above the list of pictures: when, at what, in which album, whether they may be shown, described, used. */
export const ImageFilters = async (props: ServerProps) => {
  const events = await listEvents(props)
  const controls: FilterControl[] = [
    {
      kind: 'buttons',
      path: 'lacksDescription',
      label: 'Mô tả ảnh',
      any: 'Tất cả',
      options: [{ value: 'true', label: 'Thiếu mô tả' }],
    },
    {
      kind: 'select',
      path: 'consentState',
      label: 'Tình trạng đồng ý',
      any: 'Mọi tình trạng đồng ý',
      options: consentStates.map((value) => ({ value, label: consentOptions[value] })),
    },
    { kind: 'dates', path: 'takenAt', label: 'Ngày chụp' },
    {
      kind: 'select',
      path: 'event',
      label: 'Sự kiện',
      any: 'Mọi sự kiện',
      options: events.map((event) => ({ value: event, label: event })),
    },
    { kind: 'text', path: 'album', label: 'Album' },
    {
      kind: 'select',
      path: 'useCount',
      label: 'Nơi dùng',
      any: 'Đã dùng hay chưa',
      options: [{ value: '0', label: 'Chưa dùng ở đâu' }],
    },
  ]
  return <ListFilters controls={controls} />
}
