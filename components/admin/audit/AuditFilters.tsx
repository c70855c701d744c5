import type { ServerProps } from 'payload'

import { auditActions } from '@/collections/AuditLog/auditActions'
import { toSubjectLabel } from '@/collections/AuditLog/subjects'
import type { FilterControl } from '../list/filterState'
import { ListFilters } from '../list/ListFilters.client'
import { ExportLink } from './ExportLink.client'

/** Whose deeds the log is about: the portal's own collections, not Payload's. */
const listSubjects = ({ config }: ServerProps['payload']): string[] =>
  [...config.collections, ...config.globals]
    .map(({ slug }) => slug)
    .filter((slug) => !slug.startsWith('payload-') && slug !== 'audit-log')

/** Above the log: who, what, which, when; and the way into a spreadsheet. */
export const AuditFilters = ({ payload }: ServerProps) => {
  const controls: FilterControl[] = [
    { kind: 'text', path: 'userName', label: 'Ai' },
    {
      kind: 'select',
      path: 'action',
      label: 'Việc',
      any: 'Mọi việc',
      options: Object.entries(auditActions).map(([value, label]) => ({ value, label })),
    },
    {
      kind: 'select',
      path: 'subject',
      label: 'Loại',
      any: 'Mọi loại',
      options: listSubjects(payload).map((slug) => ({
        value: slug,
        label: toSubjectLabel(payload.config, slug),
      })),
    },
    { kind: 'dates', path: 'createdAt', label: 'Thời gian' },
  ]
  return (
    <>
      <ListFilters controls={controls} />
      <ExportLink />
    </>
  )
}
