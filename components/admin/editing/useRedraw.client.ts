'use client'

import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

type Values = Record<string, unknown>

/**
 * The page draws the form anew with what the server has, after a step or when the article is taken over.
 * @param before called just before, and says what would be lost
 * @param after called with it when the form holds what the server has
 * @returns whether the form is between the two
 */
export const useRedraw = (before: () => Values, after: (lost: Values) => void): (() => boolean) => {
  const { initialState } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const drawn = useRef(initialState)
  const lost = useRef<Values | null>(null)
  const actions = useRef({ before, after })
  actions.current = { before, after }

  // Effects of a part of the form run before the form's own, which takes the new values.
  useEffect(() => {
    if (drawn.current === initialState) return
    drawn.current = initialState
    lost.current = actions.current.before()
  }, [initialState])

  useEffect(() => {
    if (!lost.current) return
    const values = lost.current
    lost.current = null
    actions.current.after(values)
  }, [fields])

  return () => lost.current !== null
}
