import type { ReactNode } from 'react'

import { tokenField, trapField, type FieldError } from '@/lib/participation/forms'
import type { FormValues } from '@/lib/view-models/participationTypes'
import styles from './Form.module.css'

interface FormProps {
  form: FormValues
  /** What the button says. */
  submit: string
  children: ReactNode
}

/** A form that works without scripts. When it comes back, what is wrong stands above it, each leading to its field. */
export function Form({ form, submit, children }: FormProps) {
  return (
    <form method="post" action={form.action} className={styles.form} noValidate>
      <ErrorSummary errors={form.errors} />
      {/* The front puts the token in when it sends the page. */}
      <input type="hidden" name={tokenField} value="" />
      <p className="visually-hidden" aria-hidden="true">
        <label htmlFor={trapField}>Không điền ô này</label>
        <input id={trapField} name={trapField} type="text" tabIndex={-1} autoComplete="off" />
      </p>
      {children}
      <button type="submit" className={styles.submit}>
        {submit}
      </button>
    </form>
  )
}

function ErrorSummary({ errors }: { errors: FieldError[] }) {
  if (errors.length === 0) return null
  return (
    <div className={styles.summary} role="alert" tabIndex={-1} autoFocus>
      <h2 className={styles.summaryTitle}>Chưa gửi được</h2>
      <ul role="list">
        {errors.map(({ field, message }) => (
          <li key={field}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  )
}

interface FieldProps {
  form: FormValues
  name: string
  label: string
  /** Under the label. */
  hint?: string
}

const findError = ({ errors }: FormValues, name: string): string | undefined =>
  errors.find(({ field }) => field === name)?.message

/** What belongs to a field besides itself, and how it says so. */
function describe(form: FormValues, name: string, hint?: string) {
  const error = findError(form, name)
  const ids = [hint && `${name}-goi-y`, error && `${name}-loi`].filter(Boolean).join(' ')
  return {
    error,
    attributes: {
      id: name,
      name,
      'aria-describedby': ids || undefined,
      'aria-invalid': error ? (true as const) : undefined,
    },
  }
}

interface FrameProps extends Omit<FieldProps, 'form'> {
  error?: string
  children: ReactNode
}

function Frame({ name, label, hint, error, children }: FrameProps) {
  return (
    <div className={error ? styles.wrong : undefined}>
      <label htmlFor={name} className={styles.label}>
        {label}
      </label>
      {hint && (
        <p id={`${name}-goi-y`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${name}-loi`} className={styles.error}>
          {error}
        </p>
      )}
      {children}
    </div>
  )
}

interface LineProps extends FieldProps {
  autoComplete?: string
}

export function Line({ form, name, label, hint, autoComplete }: LineProps) {
  const { attributes, error } = describe(form, name, hint)
  return (
    <Frame {...{ name, label, hint, error }}>
      <input
        {...attributes}
        type="text"
        className={styles.control}
        autoComplete={autoComplete}
        defaultValue={form.typed[name]}
      />
    </Frame>
  )
}

interface TextProps extends FieldProps {
  rows: number
}

export function Text({ form, name, label, hint, rows }: TextProps) {
  const { attributes, error } = describe(form, name, hint)
  return (
    <Frame {...{ name, label, hint, error }}>
      <textarea {...attributes} className={styles.control} rows={rows} defaultValue={form.typed[name]} />
    </Frame>
  )
}

interface ChoiceProps extends FieldProps {
  /** Chosen by nobody. */
  nothing: string
  options: { value: string; name: string }[]
}

export function Choice({ form, name, label, hint, nothing, options }: ChoiceProps) {
  const { attributes, error } = describe(form, name, hint)
  return (
    <Frame {...{ name, label, hint, error }}>
      <select {...attributes} className={styles.control} defaultValue={form.typed[name] ?? ''}>
        <option value="">{nothing}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </Frame>
  )
}

interface ConsentProps {
  form: FormValues
  label: string
}

/** Never ticked beforehand: silence is no consent. */
export function Consent({ form, label }: ConsentProps) {
  const { attributes, error } = describe(form, 'consent')
  return (
    <div className={error ? styles.wrong : undefined}>
      {form.privacyNote && <p className={styles.hint}>{form.privacyNote}</p>}
      {error && (
        <p id="consent-loi" className={styles.error}>
          {error}
        </p>
      )}
      <label className={styles.consent}>
        <input {...attributes} type="checkbox" value="1" defaultChecked={form.typed.consent === '1'} />
        <span>{label}</span>
      </label>
    </div>
  )
}
