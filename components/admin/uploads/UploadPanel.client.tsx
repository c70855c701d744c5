'use client'

import { Button } from '@payloadcms/ui'

import { FileZone } from '../files/FileZone.client'
import { UploadRow } from './UploadRow.client'
import { formatSize, toProgress, type PictureUpload, type TakenImage } from './uploads'
import files from '../files/Files.module.css'
import styles from './Uploads.module.css'

interface Props {
  uploads: PictureUpload[]
  onAdd: (files: Iterable<File>) => void
  onRetry: (keys?: string[]) => void
  onReuse: (key: string, other: TakenImage) => void
}

const accepted = 'image/jpeg,image/png,image/webp,image/avif,image/heic,image/heif,.heic,.heif'

const Total = ({ uploads, onRetry }: Pick<Props, 'uploads' | 'onRetry'>) => {
  const { done, failed, total, sentBytes, totalBytes } = toProgress(uploads)
  return (
    <div className={styles.total}>
      <p className={styles.count} role="status">
        Đã lưu {done}/{total} ảnh, {formatSize(sentBytes)} trên {formatSize(totalBytes)}
        {failed > 0 && `, ${failed} tệp chưa lưu được`}
      </p>
      <progress
        className={files.bar}
        value={sentBytes}
        max={Math.max(totalBytes, 1)}
        aria-label="Tiến độ của cả đợt"
      />
      {failed > 1 && (
        <Button size="small" buttonStyle="secondary" margin={false} onClick={() => onRetry()}>
          Thử lại cả {String(failed)} tệp
        </Button>
      )}
    </div>
  )
}

/** Files in, and what became of each; those that failed come first, so that nobody has to look for them. */
export const UploadPanel = ({ uploads, onAdd, onRetry, onReuse }: Props) => {
  const failed = uploads.filter(({ state }) => state.kind === 'failed')
  const ordered = [...failed, ...uploads.filter((upload) => !failed.includes(upload))]
  return (
    <section className={styles.panel} aria-label="Tải ảnh lên">
      <FileZone
        label="Chọn ảnh"
        hint="Chọn hoặc kéo thả cả trăm ảnh một lúc: JPEG, PNG, WebP, AVIF, HEIC, mỗi ảnh đến 30 MB. Mất mạng thì ảnh tự tải tiếp từ chỗ dở."
        accept={accepted}
        isPrimary
        onAdd={onAdd}
      />
      {uploads.length > 0 && (
        <>
          <Total uploads={uploads} onRetry={onRetry} />
          <ul className={styles.list}>
            {ordered.map((upload) => (
              <UploadRow
                key={upload.key}
                upload={upload}
                onRetry={() => onRetry([upload.key])}
                onReuse={(other) => onReuse(upload.key, other)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
