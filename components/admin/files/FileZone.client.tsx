'use client'

import { Button, Dropzone } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import styles from './Files.module.css'

interface Props {
  /** Of the button. */
  label: string
  /** What may be dropped here, and what becomes of it. */
  hint: string
  /** As in the attribute of an input. */
  accept: string
  isPrimary?: boolean
  onAdd: (files: Iterable<File>) => void
}

/** A file that misses the zone would replace the page; it is taken wherever on it it falls. */
const useDropAnywhere = (add: (files: Iterable<File>) => void) => {
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false
    const allow = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault()
    }
    const take = (event: DragEvent) => {
      if (!hasFiles(event) || event.defaultPrevented) return
      event.preventDefault()
      add(event.dataTransfer?.files ?? [])
    }
    window.addEventListener('dragover', allow)
    window.addEventListener('drop', take)
    return () => {
      window.removeEventListener('dragover', allow)
      window.removeEventListener('drop', take)
    }
  }, [add])
}

/** Where files are chosen, or dropped. */
export const FileZone = ({ label, hint, accept, isPrimary = false, onAdd }: Props) => {
  const input = useRef<HTMLInputElement>(null)
  useDropAnywhere(onAdd)
  return (
    <Dropzone multipleFiles onChange={onAdd} className={styles.zone}>
      <Button
        buttonStyle={isPrimary ? 'primary' : 'secondary'}
        size={isPrimary ? 'medium' : 'small'}
        onClick={() => input.current?.click()}
        margin={false}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple
        hidden
        onChange={({ target }) => {
          onAdd(Array.from(target.files ?? []))
          target.value = ''
        }}
      />
      <p className={styles.hint}>{hint}</p>
    </Dropzone>
  )
}
