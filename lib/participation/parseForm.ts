import { normaliseMultiline, normaliseText } from '@/lib/vietnamese/typography'
import { fieldsOf, limits, trapField, type FieldError, type FormName, type Typed } from './forms'

/** What was written, checked and in the house's spelling; empty where nothing was. */
export interface Written {
  department: number | null
  message: string
  passage: string
  name: string
  contact: string
  hasConsent: boolean
}

export interface Parsed {
  typed: Typed
  written: Written
  errors: FieldError[]
}

const manyLines = new Set(['message', 'passage'])

/** Reads the fields of a form out of what a browser sent. What a form does not have is not looked at. */
export const parseForm = (form: FormName, sent: URLSearchParams): Parsed => {
  const typed: Typed = Object.fromEntries(
    fieldsOf[form].map((field) => [field, toText(field, sent.get(field) ?? '')]),
  )
  const read = (field: string): string => typed[field] ?? ''
  const written: Written = {
    department: /^[1-9]\d{0,8}$/.test(read('department')) ? Number(read('department')) : null,
    message: read('message'),
    passage: read('passage'),
    name: read('name'),
    contact: read('contact'),
    hasConsent: read('consent') === '1',
  }
  return { typed, written, errors: fieldsOf[form].flatMap((field) => findError(form, field, written, typed)) }
}

/** NFC, without controls and what cannot be seen; Postgres refuses some of those. */
const toText = (field: string, value: string): string =>
  manyLines.has(field) ? normaliseMultiline(value) : normaliseText(value)

const findError = (form: FormName, field: string, written: Written, typed: Typed): FieldError[] => {
  const message = decideError(form, field, written, typed)
  return message ? [{ field, message }] : []
}

const decideError = (form: FormName, field: string, written: Written, typed: Typed): string | null => {
  const { message, name, contact, passage, hasConsent } = written
  switch (field) {
    case 'message':
      return message === ''
        ? askFor[form]
        : tellExcess(message, form === 'comment' ? limits.comment : limits.message)
    case 'passage':
      return tellExcess(passage, limits.passage)
    case 'name':
      if (form === 'comment' && name === '') return 'Hãy ghi tên của bạn; tên này hiện dưới ý kiến.'
      return tellExcess(name, limits.name)
    case 'contact':
      return tellExcess(contact, limits.contact) ?? (isContact(contact) ? null : badContact)
    case 'consent':
      return hasConsent || (form === 'errorReport' && contact === '') ? null : missingConsent
    case trapField:
      return typed[trapField] ? 'Hãy để trống ô “Không điền ô này”.' : null
    default:
      return null
  }
}

const askFor: Record<FormName, string> = {
  feedback: 'Hãy viết nội dung góp ý.',
  errorReport: 'Hãy viết chỗ nào sai, nên sửa thế nào.',
  comment: 'Hãy viết ý kiến của bạn.',
}

const badContact = 'Hãy ghi thư điện tử (ví dụ ten@example.vn) hoặc số điện thoại, hoặc để trống.'
const missingConsent = 'Hãy đánh dấu đồng ý, vì hội chỉ được dùng thông tin của bạn khi bạn cho phép.'

const tellExcess = (text: string, most: number): string | null => {
  const excess = [...text].length - most
  return excess > 0
    ? `Hãy viết gọn lại: tối đa ${most.toLocaleString('vi-VN')} chữ cái, đang thừa ${excess.toLocaleString('vi-VN')}.`
    : null
}

/** Loose on purpose: a wrong refusal costs a letter. */
const isContact = (text: string): boolean =>
  text === '' ||
  /^\S+@\S+\.\S+$/.test(text) ||
  (/^[\d\s.()+-]+$/.test(text) && text.replace(/\D/g, '').length >= 8)
