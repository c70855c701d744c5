'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/**
 * In the frame beside the edit form, the page is read anew whenever the form has been saved. The messages are those of
 * `@payloadcms/live-preview` (its `RefreshRouteOnSave`), of which there is no version for this Payload yet.
 */
export function FramedPreview() {
  const router = useRouter()
  useEffect(() => {
    const { origin } = window.location
    const onMessage = (event: MessageEvent<{ type?: string } | null>) => {
      if (event.origin === origin && event.data?.type === 'payload-document-event') router.refresh()
    }
    window.addEventListener('message', onMessage)
    const editor: Window = window.opener ?? window.parent
    if (editor !== window) editor.postMessage({ type: 'payload-live-preview', ready: true }, origin)
    return () => window.removeEventListener('message', onMessage)
  }, [router])
  useEffect(() => {
    // A link leads away from the frame, not away from the form.
    const base = document.createElement('base')
    base.target = '_blank'
    document.head.append(base)
    return () => base.remove()
  }, [])
  return null
}
