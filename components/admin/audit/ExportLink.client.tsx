'use client'

import { useConfig, useListQuery } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { stringify } from 'qs-esm'

/** The entries that the list shows now, all of them, as a file for a spreadsheet. */
export const ExportLink = () => {
  const { query, data } = useListQuery()
  const { config } = useConfig()
  const address = formatAdminURL({ apiRoute: config.routes.api, path: '/audit-log/nhat-ky.csv' })
  const asked = stringify({ where: query.where, search: query.search }, { addQueryPrefix: true })
  if (!data?.totalDocs) return null
  return (
    <p style={{ margin: 0, paddingBlockEnd: 16 }}>
      <a href={`${address}${asked}`} download="nhat-ky.csv">
        Tải {data.totalDocs.toLocaleString('vi-VN')} dòng về bảng tính (CSV)
      </a>
    </p>
  )
}
