import type { PayloadRequest } from 'payload'

export interface AuditEntry {
  /** What was done, as `auditActions` names it. */
  action: string
  /** Slug of the collection or global. */
  subject: string
  documentId?: number | string
  /** What people call the document now; it may be gone later. */
  title?: string
  note?: string
}

/** Writes into the audit log, on the transaction of the request: what is rolled back was never done. */
export const recordAudit = async (
  req: PayloadRequest,
  { documentId, ...entry }: AuditEntry,
): Promise<void> => {
  await req.payload.create({
    collection: 'audit-log',
    data: {
      ...entry,
      documentId: documentId === undefined ? undefined : String(documentId),
      userName: req.user?.name ?? 'Hệ thống',
      userId: req.user?.id,
      origin: toOrigin(req),
    },
    // Nobody may write here by hand.
    overrideAccess: true,
    req,
  })
}

/** The client's address as the proxy in front tells it; a script has none. */
const toOrigin = ({ headers }: PayloadRequest): string =>
  headers?.get('x-forwarded-for')?.split(',')[0]?.trim() ||
  (headers?.has('host') ? 'trực tiếp' : 'lệnh trên máy chủ')
