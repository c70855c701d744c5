'use client'

import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'

import { askPortal } from './askPortal.client'
import { decideChange, emptyCommon, type BatchPicture, type Common } from './pictures'
import files from '../files/Files.module.css'
import styles from './Uploads.module.css'

interface Props {
  pictures: BatchPicture[]
  /** Photographers and editors keep consent forms; contributors write the names only. */
  keepsForms: boolean
  onApplied: () => Promise<void>
}

type TextName = Exclude<keyof Common, 'consentForm'>

const sendForm = (file: File) => {
  const body = new FormData()
  body.set('file', file)
  return askPortal('POST', '/consent-forms', body)
}

const describeButton = (count: number, done: number | null): string => {
  if (done !== null) return `Đang ghi ${done + 1}/${count}`
  return count > 0 ? `Ghi vào ${count} ảnh` : 'Chưa có gì để ghi'
}

/** Once for the whole batch. What a picture says of itself, as from its camera, stays. */
export const CommonForm = ({ pictures, keepsForms, onApplied }: Props) => {
  const [common, setCommon] = useState(emptyCommon)
  const [overwrites, setOverwrites] = useState(false)
  const [done, setDone] = useState<number | null>(null)
  const [outcome, setOutcome] = useState<string | null>(null)
  const children = pictures.filter(({ depictsChildren }) => depictsChildren).length
  const changes = pictures.flatMap((picture) => {
    const change = decideChange(picture, common, overwrites)
    return change ? [{ id: picture.id, change }] : []
  })

  const apply = async (event: FormEvent) => {
    event.preventDefault()
    setOutcome(null)
    let failed: string | null = null
    for (const [index, { id, change }] of changes.entries()) {
      setDone(index)
      const { refusal } = await askPortal('PATCH', `/images/${id}?depth=0`, change)
      failed ??= refusal ?? null
    }
    setDone(null)
    await onApplied()
    setOutcome(failed ? `Có ảnh chưa ghi được: ${failed}` : `Đã ghi vào ${changes.length} ảnh.`)
  }

  const field = (name: TextName, label: string, type: 'text' | 'date' = 'text') => (
    <label className={styles.field}>
      {label}
      <input
        className={styles.input}
        type={type}
        value={common[name]}
        onChange={({ target }) => setCommon({ ...common, [name]: target.value })}
      />
    </label>
  )

  return (
    <section className={styles.panel} aria-label="Thông tin chung">
      <h2 className={styles.heading}>Thông tin chung của cả đợt</h2>
      <form className={styles.common} onSubmit={(event) => void apply(event)}>
        <div className={styles.grid}>
          {field('event', 'Sự kiện')}
          {field('date', 'Ngày', 'date')}
          {field('place', 'Nơi chụp')}
          {field('credit', 'Tác giả ảnh')}
        </div>
        {children > 0 && (
          <fieldset className={styles.consent}>
            <legend>Sự đồng ý, ghi vào {children} ảnh có trẻ em</legend>
            <div className={styles.grid}>
              {field('consentGivenBy', 'Người đồng ý')}
              {field('consentGivenAt', 'Ngày đồng ý', 'date')}
              {field('consentPurpose', 'Đồng ý dùng vào việc gì')}
              {keepsForms && (
                <label className={styles.field}>
                  Phiếu đồng ý (bản chụp)
                  <input
                    type="file"
                    accept="image/*,application/pdf"
                    onChange={({ target }) => {
                      const [file] = Array.from(target.files ?? [])
                      if (!file) return setCommon({ ...common, consentForm: null })
                      void sendForm(file).then(({ doc, refusal }) => {
                        if (doc) setCommon((now) => ({ ...now, consentForm: doc.id }))
                        else setOutcome(refusal ?? null)
                      })
                    }}
                  />
                </label>
              )}
            </div>
          </fieldset>
        )}
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={overwrites}
            onChange={({ target }) => setOverwrites(target.checked)}
          />
          Ghi đè cả những ảnh đã có thông tin này
        </label>
        <div className={styles.actions}>
          <Button type="submit" size="small" margin={false} disabled={changes.length === 0 || done !== null}>
            {describeButton(changes.length, done)}
          </Button>
          <span role="status" className={files.state}>
            {outcome}
          </span>
        </div>
      </form>
    </section>
  )
}
