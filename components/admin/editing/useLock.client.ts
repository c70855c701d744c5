'use client'

import { useEffect, useRef, useState } from 'react'

const beatEvery = 20_000
/** Whoever has not typed for so long is no longer writing: the lock runs out, and others may. */
const idleAfter = 10 * 60_000

/**
 * Says, while somebody writes, that they do, so that others see it.
 * @returns the name of whoever has taken the article over; null as long as nobody has
 */
export const useLock = (collection: string, document: number | string, isDirty: boolean): string | null => {
  const [holder, setHolder] = useState<string | null>(null)
  const lastWritten = useRef(0)
  const isHolding = useRef(false)
  const [isWriting, setWriting] = useState(false)

  useEffect(() => {
    if (!isDirty) return
    lastWritten.current = Date.now()
    setWriting(true)
    const timer = setInterval(() => (lastWritten.current = Date.now()), beatEvery)
    return () => clearInterval(timer)
  }, [isDirty])

  useEffect(() => {
    if (!isWriting) return
    const path = `/api/${collection}/${document}`
    const beat = async () => {
      if (Date.now() - lastWritten.current > idleAfter) return setWriting(false)
      const response = await fetch(`${path}/dang-sua`, { method: 'POST' }).catch(() => null)
      if (!response?.ok) return
      const answer = (await response.json()) as { holder: string | null }
      isHolding.current = answer.holder === null
      setHolder(answer.holder)
    }
    const release = () => {
      if (isHolding.current) navigator.sendBeacon(`${path}/thoi-sua`)
      isHolding.current = false
    }
    // Payload makes the lock itself with the first key; this one comes after it.
    const first = setTimeout(() => void beat(), 3000)
    const timer = setInterval(() => void beat(), beatEvery)
    window.addEventListener('pagehide', release)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
      window.removeEventListener('pagehide', release)
      release()
    }
  }, [isWriting, collection, document])

  return holder
}
