'use client'

import {
  Button,
  LeaveWithoutSaving,
  useAllFormFields,
  useDocumentInfo,
  useForm,
  useFormInitializing,
} from '@payloadcms/ui'
import { useEffect, useState, type ReactNode } from 'react'

import { formatClock } from '@/lib/vietnamese/dates'
import styles from './EditingGuard.module.css'
import { useLock } from './useLock.client'
import { useUnsaved, type Trouble } from './useUnsaved.client'

/** Above the form: that what is typed is safe, or why it is not saved yet. */
export const EditingGuard = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const isInitializing = useFormInitializing()
  const [fields] = useAllFormFields()
  if (!id || !collectionSlug || isInitializing || Object.keys(fields).length === 0) return null
  return <Guard key={id} collection={collectionSlug} document={id} />
}

const Guard = ({ collection, document }: { collection: string; document: number | string }) => {
  const { isDirty, trouble, isKept, offer, restore, discard } = useUnsaved(collection, document)
  const holder = useLock(collection, document, isDirty)
  const isOnline = useOnline()
  const { disabled } = useForm()
  const [isLeaving, setLeaving] = useState(false)
  const [isRestoreFailed, setRestoreFailed] = useState(false)

  /** Once the page no longer asks whether it may be left. */
  const reload = () => {
    setLeaving(true)
    setTimeout(() => window.location.reload(), 100)
  }

  return (
    <div className={`field-type ${styles.guard}`}>
      <LeaveWithoutSaving disablePreventLeave={!isDirty || isLeaving} />
      {offer && (
        <Notice tone="calm" label="Bản chưa lưu">
          <p>
            Có bản chưa lưu lúc <strong>{formatClock(offer.savedAt)}</strong>, còn giữ trong máy này.
            {disabled && ' Nhận quyền sửa thì khôi phục được.'}
            {isRestoreFailed && ' Chưa khôi phục được vì không liên lạc được với máy chủ; mời bạn thử lại.'}
          </p>
          {!disabled && (
            <Button
              margin={false}
              size="small"
              onClick={() => void restore().catch(() => setRestoreFailed(true))}
            >
              Khôi phục
            </Button>
          )}
          <Button buttonStyle="secondary" margin={false} size="small" onClick={discard}>
            Bỏ
          </Button>
        </Notice>
      )}
      <Alert {...{ trouble, isOnline, isDirty, isKept, holder, reload }} />
    </div>
  )
}

interface AlertProps {
  trouble: Trouble
  isOnline: boolean
  isDirty: boolean
  isKept: boolean
  holder: string | null
  reload: () => void
}

const Alert = ({ trouble, isOnline, isDirty, isKept, holder, reload }: AlertProps) => {
  const kept = isKept
    ? 'Chữ bạn gõ được giữ trong máy này'
    : 'Trình duyệt hết chỗ nên không giữ được chữ bạn gõ: xin đừng đóng trang này'
  switch (decideAlert({ trouble, isOnline, isDirty, holder })) {
    case 'none':
      return null
    case 'takenOver':
      return (
        <Notice tone="loud" label="Quyền sửa">
          <p>
            <strong>{holder}</strong> đã nhận quyền sửa bài này, nên bài không tự lưu từ đây nữa.{' '}
            {isDirty && `${kept}.`}
          </p>
          <Button buttonStyle="secondary" margin={false} size="small" onClick={reload}>
            Tải bản mới nhất
          </Button>
        </Notice>
      )
    case 'refused':
      return (
        <Notice tone="loud" label="Chưa lưu">
          <p>
            {trouble?.kind === 'refused' && trouble.message} {kept}.
          </p>
          {trouble?.kind === 'refused' && trouble.isFinal && (
            <Button buttonStyle="secondary" margin={false} size="small" onClick={reload}>
              Tải bản mới nhất
            </Button>
          )}
        </Notice>
      )
    case 'signedOut':
      return (
        <Notice tone="loud" label="Chưa lưu">
          <p>
            Phiên đăng nhập đã hết. {kept}. Hãy{' '}
            <a href="/admin/login" target="_blank" rel="noreferrer">
              đăng nhập lại ở thẻ mới
            </a>
            , rồi quay về đây: bài sẽ tự lưu.
          </p>
        </Notice>
      )
    case 'offline':
      return (
        <Notice tone="loud" label="Mất kết nối">
          <p>Mất kết nối. {kept} và sẽ tự lưu khi có mạng.</p>
        </Notice>
      )
    case 'unreachable':
      return (
        <Notice tone="loud" label="Chưa lưu">
          <p>Chưa lưu được vì máy chủ không trả lời. {kept}; cổng đang tự thử lại.</p>
        </Notice>
      )
  }
}

type AlertKind = 'none' | 'takenOver' | 'refused' | 'signedOut' | 'offline' | 'unreachable'

const decideAlert = ({
  trouble,
  isOnline,
  isDirty,
  holder,
}: Pick<AlertProps, 'trouble' | 'isOnline' | 'isDirty' | 'holder'>): AlertKind => {
  if (holder) return 'takenOver'
  if (!isOnline) return 'offline'
  return trouble && isDirty ? trouble.kind : 'none'
}

interface NoticeProps {
  tone: 'calm' | 'loud'
  label: string
  children: ReactNode
}

const Notice = ({ tone, label, children }: NoticeProps) => (
  <section
    className={`${styles.notice} ${styles[tone]}`}
    role={tone === 'loud' ? 'alert' : 'status'}
    aria-label={label}
  >
    {children}
  </section>
)

const useOnline = (): boolean => {
  const [isOnline, setOnline] = useState(true)
  useEffect(() => {
    const look = () => setOnline(navigator.onLine)
    look()
    window.addEventListener('online', look)
    window.addEventListener('offline', look)
    return () => {
      window.removeEventListener('online', look)
      window.removeEventListener('offline', look)
    }
  }, [])
  return isOnline
}
