'use client'

import {
  BulkUploadProvider,
  FieldDescription,
  FieldError,
  FieldLabel,
  UploadInput,
  useConfig,
  useField,
} from '@payloadcms/ui'
import type { UploadFieldClientComponent } from 'payload'

import { PhotoBoard } from './PhotoBoard.client'
import styles from './PhotosField.module.css'

type Value = number | { value: number }

const toIds = (values: Value[] | null | undefined): number[] =>
  (values ?? []).map((value) => (typeof value === 'object' ? value.value : value))

/** Payload's own way to bring pictures in would list those that are there as rows; ours shows them as a grid. */
const noneYet: never[] = []

/**
 * The pictures of an album: a grid in their order, large enough to recognise people, where Payload has a list of rows
 * that nobody can put a hundred photos in order with. Bringing pictures in is left to Payload.
 */
export const PhotosField: UploadFieldClientComponent = ({ field, path: pathFromProps, readOnly }) => {
  const { config } = useConfig()
  const { path, value, setValue, showError, disabled } = useField<Value[]>({
    potentiallyStalePath: pathFromProps,
  })
  const { value: cover, setValue: setCover } = useField<number | null>({ path: 'cover' })
  const ids = toIds(value)
  const isFixed = Boolean(readOnly || disabled)

  return (
    <div className={`field-type upload ${styles.field} ${showError ? 'error' : ''}`} id={`field-${path}`}>
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className={styles.error}>
        <FieldError path={path} showError={showError} />
      </div>
      <PhotoBoard
        ids={ids}
        cover={cover ?? null}
        isFixed={isFixed}
        onChange={(changed) => setValue(changed)}
        onCover={setCover}
      />
      {!isFixed && (
        <BulkUploadProvider drawerSlugPrefix={path}>
          <UploadInput
            api={config.routes.api}
            serverURL={config.serverURL}
            path={`${path}-them`}
            relationTo="images"
            hasMany
            value={noneYet}
            filterOptions={{ images: { id: { not_in: ids } } }}
            onChange={(added) => {
              const fresh = toIds(added as unknown as Value[]).filter((id) => !ids.includes(id))
              if (fresh.length > 0) setValue([...ids, ...fresh])
            }}
          />
        </BulkUploadProvider>
      )}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
