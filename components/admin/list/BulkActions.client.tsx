'use client'

import {
  Button,
  ConfirmationModal,
  toast,
  useAuth,
  useConfig,
  useListQuery,
  useModal,
  useRouteCache,
  useSelection,
} from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import styles from './BulkActions.module.css'
import { toOutcomeText, type BulkAction, type Outcome } from './outcome'

interface Props {
  categories: { value: string; label: string }[]
}

const questions: Record<BulkAction, { heading: string; body: (count: string) => string }> = {
  publish: {
    heading: 'Xuất bản các bài đã chọn?',
    body: (count) => `${count} sẽ lên trang ngay. Bài còn thiếu gì thì ở lại và được nêu tên.`,
  },
  withdraw: {
    heading: 'Gỡ các bài đã chọn?',
    body: (count) => `Bạn đọc sẽ không xem được ${count} nữa; bài vẫn còn trong quản trị.`,
  },
  move: {
    heading: 'Chuyển các bài đã chọn?',
    body: (count) =>
      `${count} được chuyển chuyên mục; bài đã xuất bản vẫn trên trang, bản nháp vẫn là bản nháp.`,
  },
}

const modalSlug = 'articles-bulk'

/** What can be done to the chosen articles at once. Who may do what is decided on the server, article by article. */
export const BulkActions = ({ categories }: Props) => {
  const { user } = useAuth()
  const { count, selectAll, selectedIDs, toggleAll } = useSelection()
  const { query } = useListQuery()
  const { config } = useConfig()
  const { openModal } = useModal()
  const { clearRouteCache } = useRouteCache()
  const [action, setAction] = useState<BulkAction>('publish')
  const [category, setCategory] = useState('')
  const isTrash = usePathname().endsWith('/trash')
  if (!count || isTrash) return null

  const isEditor = ['admin', 'editor'].includes(String(user?.role))
  const isWhole = String(selectAll) === 'allAvailable'
  const ask = (next: BulkAction) => {
    setAction(next)
    openModal(modalSlug)
  }
  const run = async () => {
    const chosen = isWhole ? { where: query.where, search: query.search } : { ids: selectedIDs }
    const response = await fetch(formatAdminURL({ apiRoute: config.routes.api, path: '/articles/bulk' }), {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ action, category: Number(category) || undefined, ...chosen }),
    }).catch(() => null)
    const outcome = (await response?.json().catch(() => null)) as Outcome | null
    tell(action, outcome)
    if (!outcome?.done) return
    toggleAll()
    clearRouteCache()
  }
  return (
    <div className={styles.bar} role="group" aria-label="Việc với các bài đã chọn">
      <span className={styles.count}>Đã chọn {count.toLocaleString('vi-VN')} bài:</span>
      {isEditor && (
        <>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => ask('publish')}>
            Xuất bản
          </Button>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={() => ask('withdraw')}>
            Gỡ bài
          </Button>
        </>
      )}
      <select
        className={styles.select}
        aria-label="Chuyển đến chuyên mục"
        value={category}
        onChange={({ target }) => setCategory(target.value)}
      >
        <option value="">Chuyển đến chuyên mục…</option>
        {categories.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      {category && (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => ask('move')}>
          Chuyển
        </Button>
      )}
      <ConfirmationModal
        modalSlug={modalSlug}
        heading={questions[action].heading}
        body={questions[action].body(`${count.toLocaleString('vi-VN')} bài`)}
        onConfirm={run}
      />
    </div>
  )
}

const tell = (action: BulkAction, outcome: Outcome | null): void => {
  const { done, failed, reasons } = toOutcomeText(action, outcome)
  if (done) toast.success(done)
  if (!failed) return
  const list = (
    <ul className={styles.reasons}>
      {reasons.map(({ text, pictures }) => (
        <li key={text}>
          {text}
          {pictures.map(({ id, filename, href }) => (
            <a key={id} className={styles.picture} href={href} target="_blank">
              Mở ảnh “{filename}”
            </a>
          ))}
        </li>
      ))}
    </ul>
  )
  // It names articles, so it stays until it has been read.
  toast.error(failed, { description: reasons.length > 0 ? list : undefined, duration: Infinity })
}
