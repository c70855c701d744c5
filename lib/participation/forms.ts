/** What readers can write: to a department, about an error in an article, under an article. */
export type FormName = 'feedback' | 'errorReport' | 'comment'

/** What somebody typed, by the names of the fields. */
export type Typed = Record<string, string>

export interface FieldError {
  /** Name of the field that it is about; empty where it is about none. */
  field: string
  message: string
}

/** What a form is shown with when it comes back: nothing that was typed is lost. */
export interface FormState {
  typed: Typed
  errors: FieldError[]
}

export const emptyForm: FormState = { typed: {}, errors: [] }

/** Letters at most, as people count them. */
export const limits = { name: 80, contact: 120, passage: 1000, message: 4000, comment: 2000 } as const

/** People leave it empty, and do not see it. */
export const trapField = 'website'
export const tokenField = 'token'

/** The fields of each form, in the order in which they stand there. */
export const fieldsOf: Record<FormName, readonly string[]> = {
  feedback: ['department', 'message', 'name', 'contact', 'consent', trapField],
  errorReport: ['passage', 'message', 'contact', 'consent', trapField],
  comment: ['message', 'name', 'consent', trapField],
}
