import type { DefaultServerCellComponentProps } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { toActionLabel } from '@/collections/AuditLog/auditActions'
import { toSubjectLabel } from '@/collections/AuditLog/subjects'
import { formatDateTime } from '@/lib/vietnamese/dates'

export const ActionCell = ({ cellData, rowData }: DefaultServerCellComponentProps) => {
  const count = Number(rowData?.count ?? 1)
  return `${toActionLabel(String(cellData ?? ''))}${count > 1 ? ` (${count} lần)` : ''}`
}

export const SubjectCell = ({ cellData, payload }: DefaultServerCellComponentProps) =>
  toSubjectLabel(payload.config, String(cellData ?? ''))

/** Down to the second, as a log is read; leads to the whole entry. */
export const MomentCell = ({ cellData, payload, rowData }: DefaultServerCellComponentProps) => (
  <a
    href={formatAdminURL({
      adminRoute: payload.config.routes.admin,
      path: `/collections/audit-log/${rowData?.id}`,
    })}
  >
    {cellData ? formatDateTime(String(cellData)) : ''}
  </a>
)

/** What changed, and what was said about it. */
export const ChangesCell = ({ cellData, rowData }: DefaultServerCellComponentProps) =>
  [cellData, rowData?.note].filter(Boolean).join('. ')
