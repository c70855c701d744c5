'use client'

import { useId, useRef, useState, type PointerEvent, type Ref } from 'react'

import { mostFaces, type Face } from '@/lib/images/faces/faces'
import styles from './HiddenFaces.module.css'
import { describeFace, drawFace, isDrawn, moveFace, pressKey, resizeFace, type Point } from './moveFace'

interface Props {
  ref: Ref<HTMLDivElement>
  faces: Face[]
  /** Address of the picture without boxes. */
  source: string
  isFixed: boolean
  onChange: (faces: Face[]) => void
  /** The picture cannot be had. */
  onFail: () => void
}

/** What a finger or the mouse is doing, from where it went down. */
type Drag = { from: Point } & ({ kind: 'draw' } | { kind: 'move' | 'resize'; index: number; face: Face })

const toStyle = ({ x, y, width, height }: Face) => ({
  left: `${x * 100}%`,
  top: `${y * 100}%`,
  width: `${width * 100}%`,
  height: `${height * 100}%`,
})

/** The picture with its boxes. */
export const FaceBoard = ({ ref, faces, source, isFixed, onChange, onFail }: Props) => {
  const hint = useId()
  const area = useRef<HTMLDivElement>(null)
  const drag = useRef<Drag | null>(null)
  const [drawn, setDrawn] = useState<Face | null>(null)

  const toPoint = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top, width, height } = area.current!.getBoundingClientRect()
    return { x: (clientX - left) / width, y: (clientY - top) / height }
  }
  const replace = (index: number, face: Face) => onChange(faces.with(index, face))

  const begin = (event: PointerEvent, grasp?: { kind: 'move' | 'resize'; index: number }) => {
    if (isFixed || event.button !== 0) return
    event.stopPropagation()
    const from = toPoint(event)
    drag.current = grasp ? { ...grasp, from, face: faces[grasp.index]! } : { kind: 'draw', from }
    // What leaves the picture with the button down is still drawing.
    area.current!.setPointerCapture(event.pointerId)
  }
  const follow = (event: PointerEvent) => {
    const now = drag.current
    if (!now) return
    const to = toPoint(event)
    const by = { x: to.x - now.from.x, y: to.y - now.from.y }
    if (now.kind === 'draw') setDrawn(drawFace(now.from, to))
    else replace(now.index, (now.kind === 'move' ? moveFace : resizeFace)(now.face, by))
  }
  const end = () => {
    drag.current = null
    setDrawn(null)
    if (drawn && isDrawn(drawn) && faces.length < mostFaces) onChange([...faces, drawn])
  }
  const giveUp = () => {
    drag.current = null
    setDrawn(null)
  }

  return (
    <div className={styles.board} ref={ref}>
      {!isFixed && (
        <p id={hint} className={styles.note}>
          Kéo trên ảnh để vẽ khung; kéo khung để dời, kéo góc để đổi cỡ. Bằng bàn phím: chọn khung, phím mũi
          tên để dời, Shift và mũi tên để đổi cỡ, Delete để bỏ.
        </p>
      )}
      <div
        ref={area}
        className={isFixed ? styles.picture : `${styles.picture} ${styles.open}`}
        onPointerDown={begin}
        onPointerMove={follow}
        onPointerUp={end}
        onPointerCancel={giveUp}
      >
        <img src={source} alt="Ảnh chưa che, để vẽ khung" draggable={false} onError={onFail} />
        {faces.map((face, index) => (
          <div
            key={index}
            data-face=""
            role="button"
            tabIndex={0}
            aria-disabled={isFixed}
            aria-label={describeFace(face, index + 1)}
            aria-describedby={isFixed ? undefined : hint}
            className={styles.face}
            style={toStyle(face)}
            onPointerDown={(event) => begin(event, { kind: 'move', index })}
            onKeyDown={(event) => {
              const pressed = isFixed ? undefined : pressKey(face, event.key, event.shiftKey)
              if (pressed === undefined) return
              event.preventDefault()
              if (pressed) replace(index, pressed)
              else onChange(faces.toSpliced(index, 1))
            }}
          >
            <span className={styles.number}>{index + 1}</span>
            {!isFixed && (
              <span
                className={styles.corner}
                onPointerDown={(event) => begin(event, { kind: 'resize', index })}
              />
            )}
          </div>
        ))}
        {drawn && <div className={styles.face} style={toStyle(drawn)} />}
      </div>
    </div>
  )
}
