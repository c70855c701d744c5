'use client'

import { useEffect, useState } from 'react'

import { useLeaveWarning } from '../files/useLeaveWarning.client'
import { BatchActions } from './BatchActions.client'
import { CaptionDesk } from './CaptionDesk.client'
import { CommonForm } from './CommonForm.client'
import { UploadPanel } from './UploadPanel.client'
import type { TakenImage } from './uploads'
import { useBatch } from './useBatch.client'
import { useUploads } from './useUploads.client'
import styles from './Uploads.module.css'

interface Props {
  batch: string
  /** Ids of pictures that were in the archive before, and are used instead of a file of this batch. */
  reused: number[]
  keepsForms: boolean
  makesAlbums: boolean
  makesArticles: boolean
}

/** A batch from the first file to the draft: captions can be written while the rest is still on its way. */
export const Batch = ({ batch, reused: reusedBefore, keepsForms, makesAlbums, makesArticles }: Props) => {
  const [reused, setReused] = useState(reusedBefore)
  const { pictures, saveState, write, save, reload } = useBatch(batch, reused)
  const { uploads, isBusy, add, retry, reuse } = useUploads(batch, reload)
  useLeaveWarning(isBusy || saveState !== 'saved')

  // Whoever loads the page again finds the same batch.
  useEffect(() => {
    const others = reused.length > 0 ? `&co=${reused.join(',')}` : ''
    if (uploads.length > 0) window.history.replaceState(window.history.state, '', `?dot=${batch}${others}`)
  }, [uploads.length, batch, reused])

  const onReuse = (key: string, other: TakenImage) => {
    reuse(key, other)
    // Also when it was among them before: the one that was given up has to go.
    setReused((ids) => [...ids.filter((id) => id !== other.id), other.id])
  }

  return (
    <div className={styles.batch}>
      <UploadPanel uploads={uploads} onAdd={add} onRetry={retry} onReuse={onReuse} />
      {pictures.length > 0 && (
        <>
          <CommonForm
            pictures={pictures.filter(({ isReused }) => !isReused)}
            keepsForms={keepsForms}
            onApplied={reload}
          />
          <CaptionDesk pictures={pictures} saveState={saveState} onWrite={write} />
          {!isBusy && (
            <BatchActions
              pictures={pictures}
              makesAlbums={makesAlbums}
              makesArticles={makesArticles}
              onLeave={save}
            />
          )}
        </>
      )}
    </div>
  )
}
