'use client'

import { useConfig, useDocumentInfo, useField } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { stringify } from 'qs-esm'
import { useEffect, useState } from 'react'

interface Other {
  id: number
  title: string
  publishedAt?: string | null
}

/** Long enough for a pause in typing. */
const pauseMs = 500

/** Under the title: another article has it already. A word of warning, which stops nobody. */
export const SameTitle = () => {
  const { value } = useField<string>({ path: 'title' })
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const [others, setOthers] = useState<Other[]>([])
  const title = value?.trim() ?? ''

  useEffect(() => {
    const stop = new AbortController()
    const look = async () => {
      const query = stringify({ title, id }, { addQueryPrefix: true })
      const address = formatAdminURL({ apiRoute: config.routes.api, path: '/articles/same-title' })
      const response = await fetch(address + query, { credentials: 'include', signal: stop.signal })
      const { docs = [] } = (await response.json()) as { docs?: Other[] }
      setOthers(docs)
    }
    const timer = setTimeout(() => {
      if (!title) return setOthers([])
      // Without an answer there is nothing to warn of; saving tells of a broken line.
      look().catch(() => {})
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [title, id, config.routes.api])

  return (
    <div aria-live="polite">
      {others.length > 0 && (
        <p
          style={{
            margin: '8px 0 0',
            padding: '6px 10px',
            borderInlineStart: '3px solid var(--theme-warning-500)',
            background: 'var(--theme-warning-100)',
            color: 'var(--theme-warning-900)',
          }}
        >
          Đã có bài cùng tiêu đề:{' '}
          {others.map((other, index) => (
            <span key={other.id}>
              {index > 0 && ', '}
              <a
                href={formatAdminURL({
                  adminRoute: config.routes.admin,
                  path: `/collections/articles/${other.id}`,
                })}
                target="_blank"
                style={{ color: 'inherit' }}
              >
                {other.title} (
                {other.publishedAt
                  ? new Date(other.publishedAt).toLocaleDateString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })
                  : 'bản nháp'}
                )
              </a>
            </span>
          ))}
        </p>
      )}
    </div>
  )
}
