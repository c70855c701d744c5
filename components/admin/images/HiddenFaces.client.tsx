'use client'

import {
  Button,
  FieldDescription,
  FieldError,
  FieldLabel,
  useConfig,
  useDocumentInfo,
  useField,
} from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { useRef, useState } from 'react'

import { mostFaces, type Face } from '@/lib/images/faces/faces'
import { FaceBoard } from './FaceBoard.client'
import styles from './HiddenFaces.module.css'
import { addFace } from './moveFace'

/** Boxes over faces, drawn upon the picture: by mouse, finger or keyboard. */
export const HiddenFaces: JSONFieldClientComponent = ({ field, path: pathFromProps, readOnly }) => {
  const { path, value, setValue, showError, disabled } = useField<Face[] | null>({
    potentiallyStalePath: pathFromProps,
  })
  const { id, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const [isRefused, setRefused] = useState(false)
  const board = useRef<HTMLDivElement>(null)
  const filename = savedDocumentData?.filename as string | undefined
  // What is said of a picture that does not fit the rules is told by the server.
  const faces = Array.isArray(value) ? value : []
  const isFixed = Boolean(readOnly || disabled)
  const focus = (place: number) =>
    requestAnimationFrame(() => board.current?.querySelectorAll<HTMLElement>('[data-face]')[place]?.focus())

  return (
    <div className={`field-type json ${styles.field} ${showError ? 'error' : ''}`} id={`field-${path}`}>
      <FieldLabel as="h3" label={field.label} path={path} />
      <div className={styles.error}>
        <FieldError path={path} showError={showError} />
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
      {!id || !filename ? (
        <p className={styles.note}>Lưu ảnh trước, rồi mới vẽ khung.</p>
      ) : isRefused ? (
        <p className={styles.note}>Bạn chỉ che được mặt trong ảnh do mình tải lên.</p>
      ) : (
        <div className={styles.work} data-part="faces">
          <FaceBoard
            ref={board}
            faces={faces}
            source={`${formatAdminURL({ apiRoute: config.routes.api, path: `/images/${id}/ban-goc` })}?tep=${filename}`}
            isFixed={isFixed}
            onChange={(changed) => setValue(changed)}
            onFail={() => setRefused(true)}
          />
          {!isFixed && (
            <div className={styles.tools}>
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                disabled={faces.length >= mostFaces}
                onClick={() => {
                  setValue([...faces, addFace(faces)])
                  focus(faces.length)
                }}
              >
                Thêm khung
              </Button>
              {faces.map((_, index) => (
                <Button
                  key={index}
                  buttonStyle="secondary"
                  size="small"
                  margin={false}
                  onClick={() => setValue(faces.toSpliced(index, 1))}
                >
                  Bỏ khung {index + 1}
                </Button>
              ))}
            </div>
          )}
        </div>
      )}
    </div>
  )
}
