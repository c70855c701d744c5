'use client'

import { useConfig, useDocumentInfo, useForm, useFormFields, useFormSubmitted } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'

import type { HindranceLink } from '@/collections/Images/publishing/hindrancesEndpoint'
import styles from './PictureHindrances.module.css'

/** Fields of articles and albums that hold pictures. */
const paths = ['leadImage', 'body', 'photos', 'cover'] as const

/**
 * After a refusal: each picture that stands in the way, why, and the way to its page. The form itself can only show the
 * sentences; which pictures they are about is asked with what stands in it now.
 */
export const PictureHindrances = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { getData } = useForm()
  const isSubmitted = useFormSubmitted()
  const refused = useFormFields(([fields]) =>
    paths.map((path) => (fields[path]?.valid === false ? fields[path].errorMessage : '')).join(''),
  )
  const [hindrances, setHindrances] = useState<HindranceLink[]>([])
  const notice = useRef<HTMLDivElement>(null)
  const isAsked = isSubmitted && refused !== ''

  useEffect(() => {
    if (!isAsked) return setHindrances([])
    const stop = new AbortController()
    const look = async () => {
      const address = formatAdminURL({ apiRoute: config.routes.api, path: '/images/hindrances' })
      const response = await fetch(address, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ collection: collectionSlug, id, values: getData() }),
        signal: stop.signal,
      })
      const answer = (await response.json()) as { hindrances?: HindranceLink[] }
      setHindrances(answer.hindrances ?? [])
    }
    // Without an answer the sentences beside the fields remain.
    look().catch(() => {})
    return () => stop.abort()
  }, [isAsked, refused, collectionSlug, id, getData, config.routes.api])

  useEffect(() => {
    if (hindrances.length > 0) notice.current?.scrollIntoView({ block: 'nearest' })
  }, [hindrances])

  return (
    <div aria-live="polite" ref={notice} className={styles.place}>
      {hindrances.length > 0 && (
        <div className={styles.notice}>
          <p className={styles.title}>
            {hindrances.length === 1
              ? 'Chưa xuất bản được vì một ảnh'
              : `Chưa xuất bản được vì ${hindrances.length} ảnh`}
          </p>
          <ul className={styles.list}>
            {hindrances.map((hindrance) => (
              <li key={hindrance.id}>
                {hindrance.sentence}{' '}
                <a
                  href={formatAdminURL({
                    adminRoute: config.routes.admin,
                    path: `/collections/images/${hindrance.id}`,
                  })}
                  target="_blank"
                >
                  Mở ảnh “{hindrance.filename}”
                </a>
              </li>
            ))}
          </ul>
          <p className={styles.hint}>Ảnh mở ở thẻ mới. Sửa xong, quay lại đây rồi xuất bản lại.</p>
        </div>
      )}
    </div>
  )
}
