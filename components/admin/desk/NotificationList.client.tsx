'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import styles from './Desk.module.css'

interface Notification {
  id: number
  text: string
  note: string | null
  time: string
  href: string | null
}

interface NotificationListProps {
  notifications: Notification[]
  /** Of all that have not been read. */
  total: number
}

/** What happened with somebody's articles since they last looked. */
export const NotificationList = ({ notifications, total }: NotificationListProps) => {
  const [read, setRead] = useState<number[]>([])
  const unread = notifications.filter(({ id }) => !read.includes(id))
  if (unread.length === 0) return null

  const markAsRead = async (ids: number[]) => {
    const answers = await Promise.all(
      ids.map((id) =>
        fetch(`/api/notifications/${id}?depth=0`, {
          method: 'PATCH',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ readAt: new Date().toISOString() }),
        }).catch(() => null),
      ),
    )
    setRead([...read, ...ids.filter((_, index) => answers[index]?.ok)])
    if (!answers.every((answer) => answer?.ok))
      toast.error('Chưa ghi nhận được. Hãy kiểm tra mạng rồi thử lại.')
  }

  return (
    <section className={styles.notifications} aria-labelledby="thong-bao">
      <div className={styles.headline}>
        <h2 id="thong-bao">
          Thông báo mới <span className={styles.count}>{total - read.length}</span>
        </h2>
        <button
          type="button"
          className={styles.plain}
          onClick={() => void markAsRead(unread.map(({ id }) => id))}
        >
          Đánh dấu đã đọc
        </button>
      </div>
      <ul className={styles.rows}>
        {unread.map(({ id, text, note, time, href }) => (
          <li key={id}>
            {href ? <a href={href}>{text}</a> : text}
            <span className={styles.details}>{time}</span>
            {note && <span className={styles.note}>{note}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
