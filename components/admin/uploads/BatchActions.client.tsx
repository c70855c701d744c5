'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { askPortal } from './askPortal.client'
import type { BatchPicture } from './pictures'
import { toAlbumDraft, toArticleDraft } from './toDrafts'
import { Problem } from '../files/Problem'
import styles from './Uploads.module.css'

interface Props {
  pictures: BatchPicture[]
  makesAlbums: boolean
  makesArticles: boolean
  /** Saves what was typed; resolves with false when that failed. */
  onLeave: () => Promise<boolean>
}

type Kind = 'albums' | 'articles'

/** From the batch to what readers will see: a draft, which its author goes on with. */
export const BatchActions = ({ pictures, makesAlbums, makesArticles, onLeave }: Props) => {
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const make = async (kind: Kind) => {
    setIsBusy(true)
    setProblem(null)
    if (!(await onLeave())) {
      setProblem('Chú thích chưa lưu được nên chưa rời trang này. Hãy kiểm tra mạng rồi thử lại.')
      return setIsBusy(false)
    }
    const now = new Date()
    const data = kind === 'albums' ? toAlbumDraft(pictures, now) : toArticleDraft(pictures, now)
    const { doc, refusal } = await askPortal('POST', `/${kind}?draft=true&depth=0`, data)
    if (doc) return router.push(`/admin/collections/${kind}/${doc.id}`)
    setProblem(refusal ?? null)
    setIsBusy(false)
  }

  return (
    <section className={styles.panel} aria-label="Dùng các ảnh này">
      <h2 className={styles.heading}>Dùng các ảnh này</h2>
      <div className={styles.actions}>
        {makesAlbums && (
          <Button size="small" margin={false} disabled={isBusy} onClick={() => void make('albums')}>
            Tạo album
          </Button>
        )}
        {makesArticles && (
          <Button
            size="small"
            buttonStyle="secondary"
            margin={false}
            disabled={isBusy}
            onClick={() => void make('articles')}
          >
            Tạo bài viết nháp
          </Button>
        )}
        <Problem text={problem} />
      </div>
    </section>
  )
}
