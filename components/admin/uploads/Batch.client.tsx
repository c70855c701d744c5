'use client'

import { useEffect } from 'react'

import { useLeaveWarning } from '../files/useLeaveWarning.client'
import { BatchActions } from './BatchActions.client'
import { CaptionDesk } from './CaptionDesk.client'
import { CommonForm } from './CommonForm.client'
import { UploadPanel } from './UploadPanel.client'
import { useBatch } from './useBatch.client'
import { useUploads } from './useUploads.client'
import styles from './Uploads.module.css'

interface Props {
  batch: string
  keepsForms: boolean
  makesAlbums: boolean
  makesArticles: boolean
}

/** A batch from the first file to the draft: captions can be written while the rest is still on its way. */
export const Batch = ({ batch, keepsForms, makesAlbums, makesArticles }: Props) => {
  const { pictures, saveState, write, save, reload } = useBatch(batch)
  const { uploads, isBusy, add, retry } = useUploads(batch, reload)
  useLeaveWarning(isBusy || saveState !== 'saved')

  // Whoever loads the page again finds the same batch.
  useEffect(() => {
    if (uploads.length > 0) window.history.replaceState(window.history.state, '', `?dot=${batch}`)
  }, [uploads.length, batch])

  return (
    <div className={styles.batch}>
      <UploadPanel uploads={uploads} onAdd={add} onRetry={retry} onReplaced={() => void reload()} />
      {pictures.length > 0 && (
        <>
          <CommonForm pictures={pictures} keepsForms={keepsForms} onApplied={reload} />
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
