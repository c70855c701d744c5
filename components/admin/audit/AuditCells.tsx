import type { DefaultServerCellComponentProps } from 'payload'

import { toActionLabel } from '@/collections/AuditLog/auditActions'
import { toSubjectLabel } from '@/collections/AuditLog/subjects'
import { formatDateTime } from '@/lib/vietnamese/dates'

export const ActionCell = ({ cellData, rowData }: DefaultServerCellComponentProps) => {
  const count = Number(rowData?.count ?? 1)
  return `${toActionLabel(String(cellData ?? ''))}${count > 1 ? ` (${count} lần)` : ''}`
}

export const SubjectCell = ({ cellData, payload }: DefaultServerCellComponentProps) =>
  toSubjectLabel(payload.config, String(cellData ?? ''))

/** Down to the second, as a log is read. */
export const MomentCell = ({ cellData }: DefaultServerCellComponentProps) =>
  cellData ? formatDateTime(String(cellData)) : ''
