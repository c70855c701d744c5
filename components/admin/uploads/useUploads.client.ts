'use client'

import { useCallback, useEffect, useReducer, useRef } from 'react'

import { createId } from '../createId'
import { sendPicture } from './sendPicture.client'
import { decideNext, isOpen, reduceUploads, type TakenImage, type UploadState } from './uploads'

/** The files of this visit, and the queue that sends them. */
export const useUploads = (batch: string, onTaken: () => void) => {
  const [uploads, dispatch] = useReducer(reduceUploads, [])
  const started = useRef(new Set<string>())
  const next = decideNext(uploads)
  const isBusy = uploads.some(isOpen)

  useEffect(() => {
    if (!next || started.current.has(next.key)) return
    const { key, file } = next
    started.current.add(key)
    const onState = (state: UploadState) => dispatch({ type: 'state', key, state })
    void sendPicture(file, { batch, onState }).then((state) => {
      started.current.delete(key)
      onState(state)
      if (state.kind === 'taken') onTaken()
    })
  }, [next, batch, onTaken])

  useEffect(() => {
    const goOn = () => dispatch({ type: 'retry', onlyLine: true })
    window.addEventListener('online', goOn)
    return () => window.removeEventListener('online', goOn)
  }, [])

  const add = useCallback(
    (files: Iterable<File>) =>
      dispatch({
        type: 'add',
        files: Array.from(files, (file) => ({ key: createId(), file })),
      }),
    [],
  )
  const retry = useCallback((keys?: string[]) => dispatch({ type: 'retry', keys }), [])
  const reuse = useCallback(
    (key: string, image: TakenImage) => dispatch({ type: 'state', key, state: { kind: 'reused', image } }),
    [],
  )
  return { uploads, isBusy, add, retry, reuse }
}
