'use client'

import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import type { BatchPicture } from './pictures'
import { toAlbumDraft, toArticleDraft } from './toDrafts'
import files from '../files/Files.module.css'
import styles from './Uploads.module.css'

interface Props {
  pictures: BatchPicture[]
  makesAlbums: boolean
  makesArticles: boolean
  /** Resolves when everything that was typed is saved. */
  onLeave: () => Promise<void>
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
    await onLeave()
    const now = new Date()
    const data = kind === 'albums' ? toAlbumDraft(pictures, now) : toArticleDraft(pictures, now)
    const response = await fetch(`/api/${kind}?draft=true&depth=0`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(data),
    }).catch(() => null)
    const answer = (await response?.json().catch(() => ({}))) as
      { doc?: { id: number }; errors?: { message?: string }[] } | undefined
    if (answer?.doc) return router.push(`/admin/collections/${kind}/${answer.doc.id}`)
    setProblem(answer?.errors?.[0]?.message ?? 'Mất kết nối, chưa tạo được. Hãy thử lại.')
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
        {problem && (
          <p className={files.refused} role="alert">
            {problem}
          </p>
        )}
      </div>
    </section>
  )
}
