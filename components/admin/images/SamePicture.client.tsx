'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'

import styles from './SamePicture.module.css'

interface Other {
  id: number
  kind: 'exact' | 'near'
  filename: string
  caption: string
  thumbnail: string | null
}

/** Above a picture: the archive has it already, or one that is nearly the same. A word of notice, which stops nobody. */
export const SamePicture = () => {
  const { id, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const [others, setOthers] = useState<Other[]>([])
  const filename = savedDocumentData?.filename as string | undefined

  useEffect(() => {
    const stop = new AbortController()
    const look = async () => {
      const address = formatAdminURL({ apiRoute: config.routes.api, path: '/images/duplicates' })
      const response = await fetch(address, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ id }),
        signal: stop.signal,
      })
      const { results = [] } = (await response.json()) as { results?: Other[][] }
      setOthers(results[0] ?? [])
    }
    setOthers([])
    // Without an answer there is nothing to tell.
    if (id) look().catch(() => {})
    return () => stop.abort()
  }, [id, filename, config.routes.api])

  return (
    <div aria-live="polite">
      {others.length > 0 && (
        <div className={styles.notice}>
          <p className={styles.title}>
            {others.some(({ kind }) => kind === 'exact') ? 'Ảnh này đã có' : 'Kho đã có ảnh gần giống'}
          </p>
          <ul className={styles.list}>
            {others.map((other) => (
              <li key={other.id}>
                <a
                  className={styles.link}
                  href={formatAdminURL({
                    adminRoute: config.routes.admin,
                    path: `/collections/images/${other.id}`,
                  })}
                  target="_blank"
                >
                  {other.thumbnail && <img className={styles.picture} src={other.thumbnail} alt="" />}
                  <span>
                    {other.caption || other.filename}
                    <span className={styles.kind}>
                      {other.kind === 'exact' ? 'Cùng một tệp' : 'Gần giống'}
                    </span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
