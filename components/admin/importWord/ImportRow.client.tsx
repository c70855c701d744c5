'use client'

import { Button } from '@payloadcms/ui'
import Link from 'next/link'

import type { ImportAnswer } from '@/lib/import/word/outcome'
import { LegacySamples } from '../legacy/LegacySamples'
import files from '../files/Files.module.css'
import styles from './ImportWord.module.css'
import { describeState, toFraction, type ImportState, type WordImport } from './imports'

type Encoding = 'convert' | 'keep'

interface Props {
  entry: WordImport
  onDecide: (encoding: Encoding) => void
}

interface QuestionProps {
  answer: Extract<ImportAnswer, { kind: 'question' }>
  onDecide: (encoding: Encoding) => void
}

const Question = ({ answer, onDecide }: QuestionProps) => (
  <div className={styles.details}>
    <p>
      Có {answer.words.toLocaleString('vi-VN')} chữ gõ bằng {answer.encodings}, bạn đọc sẽ không đọc được.
      Phần đã là Unicode được giữ nguyên.
    </p>
    <LegacySamples samples={answer.samples} />
    <div className={styles.actions}>
      <Button size="small" margin={false} onClick={() => onDecide('convert')}>
        Chuyển sang Unicode
      </Button>
      <Button size="small" margin={false} buttonStyle="secondary" onClick={() => onDecide('keep')}>
        Giữ nguyên
      </Button>
    </div>
  </div>
)

const Sentences = ({ title, sentences }: { title: string; sentences: string[] }) =>
  sentences.length > 0 && (
    <>
      <h4 className={styles.heading}>{title}</h4>
      <ul className={styles.sentences}>
        {sentences.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
    </>
  )

const Summary = ({ answer }: { answer: Extract<ImportAnswer, { kind: 'added' }> }) => (
  <div className={styles.details}>
    <p>
      <Link href={`/admin/collections/articles/${answer.id}`}>{answer.title}</Link>
      {answer.pictures > 0 && `, ${answer.pictures} ảnh`}
    </p>
    <Sentences title="Cần xem lại" sentences={answer.missing} />
    <Sentences title="Đã sửa" sentences={answer.repairs} />
  </div>
)

const Details = ({ state, onDecide }: { state: ImportState; onDecide: Props['onDecide'] }) => {
  switch (state.kind) {
    case 'question':
      return <Question answer={state} onDecide={onDecide} />
    case 'added':
      return <Summary answer={state} />
    case 'refused':
      return <p className={files.refused}>{state.reason}</p>
    case 'waiting':
    case 'uploading':
    case 'working':
      return null
  }
}

const isMoving = ({ kind }: ImportState): boolean =>
  kind === 'waiting' || kind === 'uploading' || kind === 'working'

/** One file: its name, how far it is, and what became of it. */
export const ImportRow = ({ entry: { file, state }, onDecide }: Props) => (
  <li className={styles.row}>
    <div className={files.head}>
      <strong className={files.name}>{file.name}</strong>
      <span className={files.state}>{describeState(state)}</span>
    </div>
    {isMoving(state) && (
      <progress
        className={files.bar}
        value={toFraction(state)}
        max={1}
        aria-label={`Tiến độ nhập ${file.name}`}
      />
    )}
    <Details state={state} onDecide={onDecide} />
  </li>
)
