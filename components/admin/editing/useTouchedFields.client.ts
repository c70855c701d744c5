'use client'

import { useAllFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * Which fields somebody has written in. Payload marks only the field that was written in last, and takes the server's
 * answer for all others: what was typed into a title while a slow save was under way went back to what that save had
 * sent, as soon as the next field was touched. So the marks are put back.
 */
export const useTouchedFields = () => {
  const [fields, dispatch] = useAllFormFields()
  const touched = useRef(new Set<string>())
  const isChanged = useRef(false)
  const previous = useRef(fields)

  useEffect(() => {
    const lost: typeof fields = {}
    for (const [path, field] of Object.entries(fields)) {
      if (field.isModified) {
        const before = previous.current[path]
        if (!before?.isModified || before.value !== field.value) isChanged.current = true
        touched.current.add(path)
      } else if (touched.current.has(path)) {
        const { valid, passesCondition, blocksFilterOptions } = field
        lost[path] = { isModified: true, valid, passesCondition, blocksFilterOptions }
      }
    }
    previous.current = fields
    if (Object.keys(lost).length > 0)
      dispatch({ type: 'MERGE_SERVER_STATE', prevStateRef: { current: fields }, serverState: lost })
  }, [fields, dispatch])

  return { touched, isChanged }
}
