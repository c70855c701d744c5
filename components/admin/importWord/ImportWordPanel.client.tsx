'use client'

import { Button } from '@payloadcms/ui'

import { FileZone } from '../files/FileZone.client'
import { ImportRow } from './ImportRow.client'
import styles from './ImportWord.module.css'
import { isOpen } from './imports'
import { useImports } from './useImports'

/** Word files in, drafts out: the zone, and below it what became of each file. */
export const ImportWordPanel = () => {
  const { imports, add, decide, clear } = useImports()
  const questions = imports.filter(({ state }) => state.kind === 'question').map(({ key }) => key)

  return (
    <section id="nhap-tu-word" className={styles.panel} aria-label="Nhập từ Word">
      <FileZone
        label="Nhập từ Word"
        hint="Kéo thả một hay nhiều tệp .docx vào đây, hoặc bấm nút để chọn. Mỗi tệp thành một bài nháp."
        accept=".docx"
        onAdd={add}
      />
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
