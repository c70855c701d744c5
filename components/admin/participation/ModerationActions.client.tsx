'use client'

import { Button, toast, useConfig, useRouteCache, useSelection } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import type { CommentState } from '@/collections/Comments/states'
import styles from '../list/BulkActions.module.css'

const actions: { state: CommentState; label: string; done: string }[] = [
  { state: 'approved', label: 'Duyệt', done: 'Đã duyệt' },
  { state: 'refused', label: 'Không đăng', done: 'Đã bỏ' },
  { state: 'spam', label: 'Là rác', done: 'Đã cho vào rác' },
]

interface Answer {
  docs?: unknown[]
  errors?: { message: string }[]
}

/** One press for all chosen comments. Nothing is lost by it: each can be put into another state again. */
export const ModerationActions = () => {
  const { count, getQueryParams, toggleAll } = useSelection()
  const { config } = useConfig()
  const { clearRouteCache } = useRouteCache()
  const [isBusy, setBusy] = useState(false)
  if (!count) return null

  const move = async ({ state, done }: (typeof actions)[number]) => {
    setBusy(true)
    const path = formatAdminURL({ apiRoute: config.routes.api, path: '/comments' })
    const response = await fetch(`${path}${getQueryParams()}&depth=0`, {
      method: 'PATCH',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ state }),
    }).catch(() => null)
    const answer = (await response?.json().catch(() => null)) as Answer | null
    setBusy(false)
    const changed = answer?.docs?.length ?? 0
    if (changed > 0) toast.success(`${done} ${changed.toLocaleString('vi-VN')} ý kiến.`)
    if (!answer)
      toast.error('Không nhận được trả lời của máy chủ. Hãy tải lại trang để xem ý kiến nào đã xong.')
    else if (answer.errors?.length) toast.error(answer.errors.map(({ message }) => message).join(' '))
    if (changed === 0) return
    toggleAll()
    clearRouteCache()
  }

  return (
    <div className={styles.bar} role="group" aria-label="Việc với các ý kiến đã chọn">
      <span className={styles.count}>Đã chọn {count.toLocaleString('vi-VN')} ý kiến:</span>
      {actions.map((action) => (
        <Button
          key={action.state}
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={isBusy}
          onClick={() => void move(action)}
        >
          {action.label}
        </Button>
      ))}
    </div>
  )
}
