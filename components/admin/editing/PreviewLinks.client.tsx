'use client'

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'

import styles from './PreviewLinks.module.css'

const periods = [
  { hours: 1, label: '1 giờ' },
  { hours: 24, label: '1 ngày' },
  { hours: 168, label: '7 ngày' },
]

interface Link {
  path: string
  until: string
}

/** Links with an end, for people without an account: to check a name, a figure, a quotation. */
export const PreviewLinks = () => {
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo()
  const isModified = useFormModified()
  const [hours, setHours] = useState(24)
  const [link, setLink] = useState<Link | null>(null)
  const [message, setMessage] = useState('')
  if (!id || !hasSavePermission) return null

  const ask = async (action: string, body: object): Promise<Link> => {
    const response = await fetch(`/api/${collectionSlug}/${id}/${action}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(String(response.status))
    return (await response.json()) as Link
  }

  const report = (work: Promise<void>, failed: string): void => void work.catch(() => setMessage(failed))

  const create = async () => {
    setMessage('')
    const created = await ask('lien-ket-xem-truoc', { hours })
    setLink({ ...created, path: `${window.location.origin}${created.path}` })
  }

  const withdraw = async () => {
    await ask('thu-hoi-xem-truoc', {})
    setLink(null)
    setMessage('Đã thu hồi: mọi liên kết xem trước của bài này không mở được nữa.')
  }

  const copy = async () => {
    await navigator.clipboard.writeText(link?.path ?? '')
    setMessage('Đã chép liên kết.')
  }

  return (
    <fieldset className={`field-type ${styles.links}`}>
      <legend className={styles.legend}>Xem trước cho người ngoài tòa soạn</legend>
      <div className={styles.periods} role="radiogroup" aria-label="Liên kết có hiệu lực">
        {periods.map((period) => (
          <label key={period.hours} className={styles.period}>
            <input
              type="radio"
              name={`preview-period-${id}`}
              checked={hours === period.hours}
              onChange={() => setHours(period.hours)}
            />
            {period.label}
          </label>
        ))}
      </div>
      <Button
        buttonStyle="secondary"
        margin={false}
        size="small"
        onClick={() => report(create(), 'Chưa tạo được liên kết; mời bạn thử lại.')}
      >
        Tạo liên kết xem trước
      </Button>
      {link && (
        <>
          <input
            className={styles.address}
            aria-label="Liên kết xem trước"
            readOnly
            value={link.path}
            onFocus={(event) => event.target.select()}
          />
          <p>
            Ai có liên kết này đều xem được bản nháp mới nhất của bài, đến <strong>{link.until}</strong>.
            {isModified && ' Chữ vừa gõ sẽ có sau khi tự lưu.'}
          </p>
          <Button
            buttonStyle="secondary"
            margin={false}
            size="small"
            onClick={() => report(copy(), 'Trình duyệt không cho chép; mời bạn chọn và chép bằng tay.')}
          >
            Chép liên kết
          </Button>
        </>
      )}
      <Button
        buttonStyle="none"
        className={styles.withdraw}
        margin={false}
        size="small"
        onClick={() => report(withdraw(), 'Chưa thu hồi được; mời bạn thử lại.')}
      >
        Thu hồi mọi liên kết
      </Button>
      <p role="status">{message}</p>
    </fieldset>
  )
}
