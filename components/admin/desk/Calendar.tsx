import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { listForCalendar, type DeskArticle } from '@/lib/newsroom/desk'
import { toCalendarMonth, toVietnamDay, type CalendarDay } from '@/lib/newsroom/calendar'
import { formatDate, formatTime } from '@/lib/vietnamese/dates'
import styles from './Calendar.module.css'
import { toArticleAddress } from './toArticleAddress'

const weekdays = ['Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy', 'Chủ nhật']

interface Entry {
  article: DeskArticle
  at: string
  isPlanned: boolean
}

const toEntries = (planned: DeskArticle[], published: DeskArticle[]): Map<string, Entry[]> => {
  const entries: Entry[] = [
    ...planned.map((article) => ({ article, at: article.scheduledAt ?? '', isPlanned: true })),
    ...published.map((article) => ({ article, at: article.publishedAt ?? '', isPlanned: false })),
  ].sort((a, b) => a.at.localeCompare(b.at))
  const days = new Map<string, Entry[]>()
  for (const entry of entries) {
    const day = toVietnamDay(entry.at)
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return days
}

/** A month of what is planned and what went out. */
export const Calendar = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { payload, user, i18n } = req
  if (!user) redirect('/admin/login')
  const month = toCalendarMonth(String(searchParams?.thang ?? ''))
  const { planned, published, isCut } = await listForCalendar(payload, user, month.from, month.until)
  const entries = toEntries(planned, published)
  return (
    <DefaultTemplate
      {...{ i18n, locale, params, payload, permissions, searchParams, user, visibleEntities }}
      req={req}
      viewType="dashboard"
    >
      <SetStepNav nav={[{ label: 'Lịch xuất bản' }]} />
      <Gutter className={styles.page}>
        <div className={styles.head}>
          <h1>{month.label}</h1>
          <nav aria-label="Chuyển tháng" className={styles.months}>
            <a href={`/admin/lich?thang=${month.previous}`}>Tháng trước</a>
            <a href="/admin/lich">Tháng này</a>
            <a href={`/admin/lich?thang=${month.next}`}>Tháng sau</a>
          </nav>
        </div>
        <p className={styles.legend}>
          <span className={styles.planned}>Hẹn giờ</span> <span className={styles.out}>Đã đăng</span>
        </p>
        {isCut && <p role="note">Tháng này có rất nhiều bài; lịch chỉ hiện 500 bài đầu.</p>}
        <div className={styles.calendar}>
          <div className={styles.weekdays} aria-hidden="true">
            {weekdays.map((name) => (
              <div key={name}>{name}</div>
            ))}
          </div>
          <ol className={styles.days}>
            {month.weeks.flat().map((day, index) => (
              <Day
                key={day.iso}
                day={day}
                weekday={weekdays[index % 7] ?? ''}
                entries={entries.get(day.iso) ?? []}
              />
            ))}
          </ol>
        </div>
      </Gutter>
    </DefaultTemplate>
  )
}

const Day = ({ day, weekday, entries }: { day: CalendarDay; weekday: string; entries: Entry[] }) => (
  <li
    className={[
      styles.day,
      day.isOutside ? styles.outside : '',
      day.isToday ? styles.today : '',
      entries.length === 0 ? styles.empty : '',
    ].join(' ')}
  >
    <time dateTime={day.iso} aria-label={`${weekday}, ${formatDate(`${day.iso}T12:00:00+07:00`)}`}>
      <span className={styles.weekday}>{weekday} </span>
      {day.number}
    </time>
    <ul>
      {entries.map(({ article, at, isPlanned }) => (
        <li key={`${article.id}-${isPlanned}`} className={isPlanned ? styles.planned : styles.out}>
          <a href={toArticleAddress(article.id)}>
            <span className={styles.time}>{formatTime(at)}</span> {article.title || 'Bài chưa có tiêu đề'}
          </a>
        </li>
      ))}
    </ul>
  </li>
)
