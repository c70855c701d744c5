import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { isEditor } from '@/collections/access/roles'
import { ranges, toRange } from '@/lib/statistics/ranges'
import { readStatistics } from '@/lib/statistics/readStatistics'
import { formatNumber } from '@/lib/vietnamese/numbers'
import { toArticleAddress } from '../desk/toArticleAddress'
import { BarTable } from './BarTable'
import styles from './Statistics.module.css'
import { TimePlot } from './TimePlot'

/** What is read, for who decides what is written. */
export const StatisticsPage = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, user, i18n } = req
  if (!user) redirect('/admin/login')
  if (!isEditor({ req })) redirect('/admin')
  const range = toRange(searchParams?.trong)
  const { total, series, articles, categories, referrers, devices } = await readStatistics(payload, range)
  return (
    <DefaultTemplate
      {...{ i18n, locale, params, payload, permissions, searchParams, user, visibleEntities }}
      req={req}
      viewType="dashboard"
    >
      <SetStepNav nav={[{ label: 'Thống kê' }]} />
      <Gutter className={styles.page}>
        <div className={styles.head}>
          <h1>Thống kê lượt đọc</h1>
          <nav aria-label="Khoảng thời gian" className={styles.ranges}>
            {ranges.map(({ value, label }) => (
              <a
                key={value}
                href={`/admin/thong-ke?trong=${value}`}
                aria-current={value === range ? 'page' : undefined}
              >
                {label}
              </a>
            ))}
            <a href={`/api/thong-ke.csv?trong=${range}`} download>
              Tải tệp CSV
            </a>
          </nav>
        </div>
        <p className={styles.total}>
          <strong>{formatNumber(total)}</strong> lượt đọc bài. Không tính máy tìm kiếm, người trong tòa soạn
          và trang được tải sẵn; không dùng cookie, không lưu địa chỉ của ai.
        </p>
        <TimePlot name="Lượt đọc theo thời gian" counts={series} />
        <BarTable
          name="Bài được đọc nhiều nhất"
          heading="Bài viết"
          counts={articles.map(({ id, name, category, views }) => ({
            name: name || 'Bài chưa có tiêu đề',
            note: category,
            href: toArticleAddress(id),
            views,
          }))}
        />
        <div className={styles.columns}>
          <BarTable name="Theo chuyên mục" heading="Chuyên mục" counts={categories} />
          <BarTable
            name="Bạn đọc đến từ đâu"
            heading="Trang giới thiệu"
            note={range === '24h' ? 'Tính cả ngày hôm qua và hôm nay.' : undefined}
            counts={referrers}
          />
          <BarTable
            name="Thiết bị"
            heading="Thiết bị"
            note={range === '24h' ? 'Tính cả ngày hôm qua và hôm nay.' : undefined}
            counts={devices}
          />
        </div>
      </Gutter>
    </DefaultTemplate>
  )
}
