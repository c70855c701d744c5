import { FieldLabel } from '@payloadcms/ui'
import type { TextFieldServerComponent } from 'payload'

import { toActionLabel } from '@/collections/AuditLog/auditActions'
import { toSubjectLabel } from '@/collections/AuditLog/subjects'

const Shown = ({ label, text }: { label: string; text: string }) => (
  <div className="field-type text read-only">
    <FieldLabel label={label} />
    <div className="field-type__wrap">
      <p style={{ margin: 0, minBlockSize: 40 }}>{text}</p>
    </div>
  </div>
)

export const ActionField: TextFieldServerComponent = ({ data }) => (
  <Shown label="Việc" text={toActionLabel(String(data?.action ?? ''))} />
)

export const SubjectField: TextFieldServerComponent = ({ data, payload }) => (
  <Shown label="Loại" text={toSubjectLabel(payload.config, String(data?.subject ?? ''))} />
)
