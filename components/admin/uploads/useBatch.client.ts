'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import { askPortal } from './askPortal.client'
import { sortPictures, toBatchPicture, type BatchPicture, type ImageDocument, type Words } from './pictures'

/** More than anybody brings home from one event. */
const most = 1000
const saveAfter = 800
/** When the portal could not be reached. */
const saveAgainAfter = 5000

export type SaveState = 'saved' | 'saving' | 'failed'

/** @param reused pictures of other batches that stand for a file of this one */
const listImages = async (batch: string, reused: readonly number[]): Promise<BatchPicture[]> => {
  const query = new URLSearchParams({
    'where[or][0][batch][equals]': batch,
    ...(reused.length > 0 && { 'where[or][1][id][in]': reused.join(',') }),
    depth: '0',
    limit: String(most),
    sort: 'id',
  })
  const response = await fetch(`/api/images?${query.toString()}`, { credentials: 'include' })
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
  const { docs } = (await response.json()) as { docs: ImageDocument[] }
  return sortPictures(docs.map((image) => toBatchPicture(image, batch)))
}

/** The pictures of a batch, and what is being written about them, which is saved as one goes. */
export const useBatch = (batch: string, reused: readonly number[]) => {
  const [pictures, setPictures] = useState<BatchPicture[]>([])
  const [saveState, setSaveState] = useState<SaveState>('saved')
  const unsaved = useRef(new Map<number, Partial<Words>>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const saving = useRef(Promise.resolve(true))

  /** Resolves with whether everything that was typed until now is saved. */
  const save = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current)
    saving.current = saving.current.then(async () => {
      for (const [id, change] of [...unsaved.current]) {
        setSaveState('saving')
        const { refusal } = await askPortal('PATCH', `/images/${id}?depth=0`, change)
        if (refusal) {
          setSaveState('failed')
          timer.current = setTimeout(() => void save(), saveAgainAfter)
          return false
        }
        // What was typed meanwhile waits for the next turn.
        if (unsaved.current.get(id) === change) unsaved.current.delete(id)
      }
      setSaveState(unsaved.current.size > 0 ? 'saving' : 'saved')
      return true
    })
    return saving.current
  }, [])

  const write = useCallback(
    (id: number, change: Partial<Words>): void => {
      setPictures((all) => all.map((picture) => (picture.id === id ? { ...picture, ...change } : picture)))
      unsaved.current.set(id, { ...unsaved.current.get(id), ...change })
      setSaveState('saving')
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save(), saveAfter)
    },
    [save],
  )

  const reload = useCallback(async (): Promise<void> => {
    const found = await listImages(batch, reused).catch(() => null)
    if (found) setPictures(found.map((picture) => ({ ...picture, ...unsaved.current.get(picture.id) })))
  }, [batch, reused])

  useEffect(() => {
    void reload()
  }, [reload])

  return { pictures, saveState, write, save, reload }
}
