'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useReducer } from 'react'

import { createId } from '../createId'
import { useLeaveWarning } from '../files/useLeaveWarning.client'
import { isRunning, reduceImports } from './imports'
import { sendFile } from './sendFile'

/** The files of this visit to the list, and the queue that sends them one after the other. */
export const useImports = () => {
  const [imports, dispatch] = useReducer(reduceImports, [])
  const router = useRouter()
  const isBusy = imports.some(isRunning)
  const next = isBusy ? undefined : imports.find(({ state }) => state.kind === 'waiting')

  useEffect(() => {
    if (!next) return
    const { key, file, encoding } = next
    dispatch({ type: 'state', key, state: { kind: 'uploading', fraction: 0 } })
    void sendFile(file, {
      encoding,
      key,
      onUpload: (fraction) =>
        dispatch({
          type: 'state',
          key,
          state:
            fraction < 1
              ? { kind: 'uploading', fraction }
              : { kind: 'working', progress: { done: 0, total: 0 } },
        }),
      onProgress: (progress) => dispatch({ type: 'state', key, state: { kind: 'working', progress } }),
    }).then((state) => {
      dispatch({ type: 'state', key, state })
      // The new draft shows up in the list.
      if (state.kind === 'added') router.refresh()
    })
  }, [next, router])

  useLeaveWarning(isBusy)

  const add = useCallback(
    (files: Iterable<File>) =>
      dispatch({
        type: 'add',
        files: Array.from(files, (file) => ({ key: createId(), file })),
      }),
    [],
  )
  const decide = useCallback(
    (keys: string[], encoding: 'convert' | 'keep') => dispatch({ type: 'decide', keys, encoding }),
    [],
  )
  const clear = useCallback(() => dispatch({ type: 'clear' }), [])
  return { imports, add, decide, clear }
}
