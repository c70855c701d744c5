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
  onReplaced: (image: TakenImage) => void
}

/** The archive had this picture, or one that is nearly the same: which of them stays is for a person to say. */
export const AlikeNotice = ({ image, alike, onReplaced }: Props) => {
  const [problem, setProblem] = useState<string | null>(null)
  const [isDecided, setIsDecided] = useState(false)
  const [other] = alike
  if (!other || isDecided) return null

  const giveUp = async () => {
    const { refusal } = await askPortal('DELETE', `/images/${image.id}`)
    if (refusal) return setProblem(refusal)
    setIsDecided(true)
    onReplaced(image)
  }

  return (
    <div className={styles.alike}>
      <p>
        {other.kind === 'exact' ? 'Kho đã có đúng ảnh này: ' : 'Kho đã có ảnh gần giống: '}
        <a href={`/admin/collections/images/${other.id}`} target="_blank">
          xem ảnh đã có
        </a>
      </p>
      <Button size="small" buttonStyle="secondary" margin={false} onClick={() => void giveUp()}>
        Bỏ ảnh vừa tải
      </Button>
      <Button size="small" buttonStyle="subtle" margin={false} onClick={() => setIsDecided(true)}>
        Giữ cả hai
      </Button>
      <Problem text={problem} />
    </div>
  )
}
