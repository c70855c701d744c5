'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { askPortal } from './askPortal.client'
import type { Alike, TakenImage } from './uploads'
import { Problem } from '../files/Problem'
import styles from './Uploads.module.css'

interface Props {
  image: TakenImage
  alike: Alike[]
  /** The new picture is gone, and this one takes its place in the batch. */
  onReuse: (other: TakenImage) => void
}

/** The archive had this picture, or one that is nearly the same: which of them stays is for a person to say. */
export const AlikeNotice = ({ image, alike, onReuse }: Props) => {
  const [problem, setProblem] = useState<string | null>(null)
  const [isKept, setIsKept] = useState(false)
  const [other] = alike
  if (!other || isKept) return null

  const reuse = async () => {
    const { refusal } = await askPortal('DELETE', `/images/${image.id}`)
    if (refusal) setProblem(refusal)
    else onReuse(other)
  }

  return (
    <div className={styles.alike}>
      <a className={styles.other} href={`/admin/collections/images/${other.id}`} target="_blank">
        {other.thumbnail && <img className={styles.thumbnail} src={other.thumbnail} alt="" />}
        <span>
          {other.kind === 'exact' ? 'Kho đã có đúng ảnh này: ' : 'Kho đã có ảnh gần giống: '}
          {other.caption || other.filename}
        </span>
      </a>
      <Button size="small" buttonStyle="secondary" margin={false} onClick={() => void reuse()}>
        Dùng ảnh đã có
      </Button>
      <Button size="small" buttonStyle="subtle" margin={false} onClick={() => setIsKept(true)}>
        Giữ cả hai
      </Button>
      <Problem text={problem} />
    </div>
  )
}
