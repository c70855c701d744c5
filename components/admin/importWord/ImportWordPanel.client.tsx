'use client'

import { Button, Dropzone } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { ImportRow } from './ImportRow.client'
import styles from './ImportWord.module.css'
import { isOpen } from './imports'
import { useImports } from './useImports'

/** A file that misses the zone would replace the page; it is taken wherever on the list it falls. */
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

/** Word files in, drafts out: the zone, and below it what became of each file. */
export const ImportWordPanel = () => {
  const { imports, add, decide, clear } = useImports()
  const input = useRef<HTMLInputElement>(null)
  useDropAnywhere(add)
  const questions = imports.filter(({ state }) => state.kind === 'question').map(({ key }) => key)

  return (
    <section id="nhap-tu-word" className={styles.panel} aria-label="Nhập từ Word">
      <Dropzone multipleFiles onChange={add} className={styles.zone}>
        <Button buttonStyle="secondary" size="small" onClick={() => input.current?.click()} margin={false}>
          Nhập từ Word
        </Button>
        <input
          ref={input}
          type="file"
          accept=".docx"
          multiple
          hidden
          onChange={({ target }) => {
            add(Array.from(target.files ?? []))
            target.value = ''
          }}
        />
        <p className={styles.hint}>
          Kéo thả một hay nhiều tệp .docx vào đây, hoặc bấm nút để chọn. Mỗi tệp thành một bài nháp.
        </p>
      </Dropzone>
      {imports.length > 0 && (
        <>
          <ul className={styles.list} aria-live="polite">
            {imports.map((entry) => (
              <ImportRow
                key={entry.key}
                entry={entry}
                onDecide={(encoding) => decide([entry.key], encoding)}
              />
            ))}
          </ul>
          <div className={styles.actions}>
            {questions.length > 1 && (
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                onClick={() => decide(questions, 'convert')}
              >
                Chuyển sang Unicode cả {String(questions.length)} tệp
              </Button>
            )}
            {!imports.every(isOpen) && (
              <Button buttonStyle="subtle" size="small" margin={false} onClick={clear}>
                Xóa các dòng đã xong
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  )
}
