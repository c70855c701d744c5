'use client'

import { useDocumentInfo } from '@payloadcms/ui'

/** What was uploaded, to be heard here before readers hear it. */
export const RecordingPlayer = () => {
  const { data } = useDocumentInfo()
  const url: unknown = data?.url
  if (typeof url !== 'string') return null
  return (
    <p className="field-type">
      <audio key={url} controls preload="none" src={url} aria-label="Nghe thử bản đọc" />
    </p>
  )
}
