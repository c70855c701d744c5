'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'

import { getNeed, type Step } from '@/collections/Articles/workflow/steps'
import { fromVietnamInput, toVietnamInput } from '@/lib/vietnamese/admin/dateTimeInput'
import { formatDateTime } from '@/lib/vietnamese/dates'
import styles from './StepDialog.module.css'

export interface StepDetails {
  note?: string
  /** ISO 8601. */
  at?: string
}

interface StepDialogProps {
  step: Step
  title: string
  onCancel: () => void
  onConfirm: (details: StepDetails) => void
}

const hour = 60 * 60 * 1000

/** The next full hour: nobody schedules for the minute. */
const suggestTime = (): string => toVietnamInput(new Date((Math.floor(Date.now() / hour) + 1) * hour))

/** Asks for what a step needs: a reason, or a time in Vietnam. */
export const StepDialog = ({ step, title, onCancel, onConfirm }: StepDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const needsTime = getNeed(step) === 'time'
  const [note, setNote] = useState('')
  const [time, setTime] = useState(suggestTime)
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => dialog.current?.showModal(), [])

  // Browsers write dates in the order of their own language.
  const chosen = needsTime ? fromVietnamInput(time) : null

  const confirm = (event: FormEvent) => {
    event.preventDefault()
    // It stands inside the form of the article.
    event.stopPropagation()
    if (!needsTime) {
      if (!note.trim()) return setProblem('Hãy ghi lý do, để người viết biết cần sửa gì.')
      return onConfirm({ note })
    }
    const at = fromVietnamInput(time)
    if (!at || at.getTime() <= Date.now()) return setProblem('Hãy chọn giờ ở sau lúc này.')
    onConfirm({ at: at.toISOString() })
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${id}-title`} onCancel={onCancel}>
      <div className={styles.content}>
        <h2 id={`${id}-title`}>{title}</h2>
        <label htmlFor={`${id}-input`}>
          {needsTime ? 'Ngày và giờ xuất bản (giờ Việt Nam)' : 'Lý do, và việc cần sửa'}
        </label>
        {needsTime ? (
          <input
            id={`${id}-input`}
            className={styles.input}
            type="datetime-local"
            value={time}
            onChange={(event) => setTime(event.target.value)}
          />
        ) : (
          <textarea
            id={`${id}-input`}
            className={styles.input}
            rows={5}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
        {chosen && <p className={styles.chosen}>{formatDateTime(chosen)}</p>}
        {problem && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
        <div className={styles.buttons}>
          <Button buttonStyle="secondary" onClick={onCancel} margin={false}>
            Thôi
          </Button>
          <Button id="step-confirm" onClick={confirm} margin={false}>
            {title}
          </Button>
        </div>
      </div>
    </dialog>
  )
}
