import { randomUUID } from 'node:crypto'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { listRecentBatches } from '@/lib/newsroom/batches'
import { formatDate } from '@/lib/vietnamese/dates'
import { Batch } from './Batch.client'
import files from '../files/Files.module.css'
import styles from './Uploads.module.css'

/** What a batch is called in addresses. */
const batchPattern = /^[\w-]{8,64}$/

/** Ids between commas; whatever else an address says there means none. */
const readIds = (value: string): number[] =>
  value
    .split(',')
    .map(Number)
    .filter((id) => Number.isSafeInteger(id) && id > 0)

/** A hundred pictures from the ceremony: upload, captions, album. */
export const UploadPictures = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, user, i18n } = req
  if (!user) redirect('/admin/login?redirect=/admin/tai-anh')
  const asked = String(searchParams?.dot ?? '')
  const batch = batchPattern.test(asked) ? asked : randomUUID()
  const recent = await listRecentBatches(payload, user)
  return (
    <DefaultTemplate
      {...{ i18n, locale, params, payload, permissions, searchParams, user, visibleEntities }}
      req={req}
      viewType="dashboard"
    >
      <SetStepNav nav={[{ label: 'Ảnh', url: '/collections/images' }, { label: 'Tải nhiều ảnh' }]} />
      <Gutter>
        <main className={styles.page}>
          <h1>Tải nhiều ảnh</h1>
          <Batch
            key={batch}
            batch={batch}
            reused={readIds(String(searchParams?.co ?? ''))}
            keepsForms={Boolean(permissions.collections?.['consent-forms']?.create)}
            makesAlbums={Boolean(permissions.collections?.albums?.create)}
            makesArticles={Boolean(permissions.collections?.articles?.create)}
          />
          {recent.length > 0 && (
            <nav aria-label="Các đợt gần đây">
              <h2 className={styles.heading}>Các đợt gần đây của bạn</h2>
              <ul className={styles.recent}>
                {recent.map(({ batch, event, count, at }) => (
                  <li key={batch}>
                    <a href={`/admin/tai-anh?dot=${batch}`}>{event || `Đợt tải ngày ${formatDate(at)}`}</a>{' '}
                    <span className={files.state}>{count} ảnh</span>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}
