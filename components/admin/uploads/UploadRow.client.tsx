'use client'

import { Button } from '@payloadcms/ui'

import { AlikeNotice } from './AlikeNotice.client'
import { RowPicture } from './RowPicture.client'
import { describeState, formatSize, isUnderWay, toSent, type PictureUpload, type TakenImage } from './uploads'
import files from '../files/Files.module.css'
import styles from './Uploads.module.css'

interface Props {
  upload: PictureUpload
  onRetry: () => void
  /** The new picture was given up for one that is there already. */
  onReuse: (other: TakenImage) => void
}

/** One file: its name, how far it is, and what became of it. */
export const UploadRow = ({ upload, onRetry, onReuse }: Props) => {
  const { file, state } = upload
  return (
    <li className={styles.row}>
      <RowPicture upload={upload} />
      <div className={styles.about}>
        <div className={files.head}>
          <strong className={files.name}>{file.name}</strong>
          <span className={files.state}>
            {formatSize(file.size)}, {describeState(upload).toLocaleLowerCase('vi')}
          </span>
        </div>
        {(isUnderWay(upload) || state.kind === 'waiting') && (
          <progress
            className={files.bar}
            value={state.kind === 'taking' ? undefined : toSent(upload)}
            max={Math.max(file.size, 1)}
            aria-label={`Tiến độ tải ${file.name}`}
          />
        )}
        {state.kind === 'failed' && (
          <div className={styles.failure}>
            <p className={files.refused}>{state.reason}</p>
            <Button size="small" buttonStyle="secondary" margin={false} onClick={onRetry}>
              Thử lại
            </Button>
          </div>
        )}
        {state.kind === 'taken' && state.alike.length > 0 && (
          <AlikeNotice image={state.image} alike={state.alike} onReuse={onReuse} />
        )}
      </div>
    </li>
  )
}
