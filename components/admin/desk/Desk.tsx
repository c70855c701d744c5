import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import { kindLabels } from '@/collections/Feedback/states'
import { describeStep } from '@/collections/Notifications/describeStep'
import type { Image } from '@/lib/generated/payload-types'
import { getDesk, type Desk as DeskContent, type DeskArticle } from '@/lib/newsroom/desk'
import { toVietnamDay } from '@/lib/newsroom/calendar'
import { formatDate, formatDateTime } from '@/lib/vietnamese/dates'
import { toDocument, toId } from '@/lib/view-models/relations'
import { MissingIdentity } from '../MissingIdentity'
import { DeskSection } from './DeskSection'
import { NotificationList } from './NotificationList.client'
import { QuickStart } from './QuickStart'
import styles from './Desk.module.css'
import { toArticleAddress } from './toArticleAddress'

const articles = '/admin/collections/articles'
const letters = '/admin/collections/feedback'

const toListAddress = (where: string): string => `${articles}?${where}`

const toRow = (article: DeskArticle, time: string | null | undefined, note?: string | null) => ({
  id: article.id,
  href: toArticleAddress(article.id),
  title: article.title || 'Bài chưa có tiêu đề',
  details: [
    toDocument<{ id: number; name: string }>(article.category as never)?.name,
    time ? formatDateTime(time) : null,
  ]
    .filter(Boolean)
    .join(' · '),
  note: note ?? null,
})

/** What is planned, under the day on which it goes out. */
const groupByDay = (docs: DeskArticle[]) => {
  const days = new Map<string, DeskArticle[]>()
  for (const article of docs) {
    const day = toVietnamDay(article.scheduledAt ?? '')
    days.set(day, [...(days.get(day) ?? []), article])
  }
  return [...days]
}

/** The first page of the admin: what waits for whoever has signed in. */
export const Desk = async (props: AdminViewServerProps) => {
  const { payload, user } = props.initPageResult.req
  if (!user) return null
  const desk = await getDesk(payload, user)
  const { waiting, returned, scheduled, drafts, out, failed, notifications, photos, post } = desk
  const piles = [waiting, returned, scheduled, drafts, failed, post?.letters, post?.comments]
  const isQuiet = piles.every((pile) => !pile?.total)
  return (
    <Gutter className={styles.desk}>
      <MissingIdentity payload={payload} user={user} />
      <h1 className={styles.greeting}>Chào {user.name}</h1>
      <QuickStart role={user.role} />
      <NotificationList
        notifications={notifications.docs.map(
          ({ id, actor, step, title, note, createdAt, article, feedback }) => ({
            id,
            text: `${actor} ${describeStep(step)}: ${title || 'bài chưa có tiêu đề'}`,
            note: note ?? null,
            time: formatDateTime(createdAt),
            href: toSubjectAddress(toId(feedback), toId(article)),
          }),
        )}
        total={notifications.totalDocs}
      />
      {isQuiet && <p className={styles.quiet}>Không có việc nào đang chờ bạn.</p>}
      <div className={styles.sections}>
        <DeskSection
          id="hong"
          title="Không làm được"
          tone="error"
          total={failed.total}
          rows={failed.docs.map((article) => toRow(article, null, article.scheduleError))}
          moreHref={toListAddress('where[scheduleError][exists]=true')}
        />
        <DeskSection
          id="cho-duyet"
          title="Chờ tôi duyệt"
          total={waiting.total}
          rows={waiting.docs.map((article) => toRow(article, article.updatedAt))}
          moreHref={toListAddress('where[stage][equals]=submitted')}
        />
        <DeskSection
          id="tra-lai"
          title="Trả lại cho tôi"
          tone="warning"
          total={returned.total}
          rows={returned.docs.map((article) => toRow(article, article.updatedAt))}
          moreHref={toListAddress('where[stage][equals]=returned')}
        />
        {post && <ReaderPost post={post} />}
        {groupByDay(scheduled.docs).map(([day, those]) => (
          <DeskSection
            key={day}
            id={`hen-${day}`}
            title={`Hẹn giờ ngày ${formatDate(`${day}T12:00:00+07:00`)}`}
            total={those.length}
            rows={those.map((article) => toRow(article, article.scheduledAt))}
            moreHref={`/admin/lich?thang=${day.slice(0, 7)}`}
          />
        ))}
        <DeskSection
          id="ban-nhap"
          title="Bản nháp của tôi"
          total={drafts.total}
          rows={drafts.docs.map((article) => toRow(article, article.updatedAt))}
          moreHref={toListAddress(
            `where[and][0][stage][equals]=writing&where[and][1][createdBy][equals]=${user.id}`,
          )}
        />
        <DeskSection
          id="da-dang"
          title="Đã đăng trong 30 ngày"
          total={out.total}
          rows={out.docs.map((article) => toRow(article, article.publishedAt))}
          moreHref="/admin/lich"
        />
      </div>
      {photos.totalDocs > 0 && <PhotosWithoutDescription images={photos.docs} total={photos.totalDocs} />}
    </Gutter>
  )
}

const toSubjectAddress = (letter: number | null, article: number | null): string | null => {
  if (letter) return `${letters}/${letter}`
  return article ? toArticleAddress(article) : null
}

/** What readers wrote and nobody has looked at yet. */
const ReaderPost = ({ post }: { post: NonNullable<DeskContent['post']> }) => (
  <>
    <DeskSection
      id="gop-y"
      title="Góp ý, báo lỗi mới"
      noun="phiếu"
      total={post.letters.total}
      rows={post.letters.docs.map(({ id, ticket, kind, message, createdAt }) => ({
        id,
        href: `${letters}/${id}`,
        title: `${kindLabels[kind]} ${ticket ?? ''}`,
        details: formatDateTime(createdAt),
        note: shorten(message),
      }))}
      moreHref={`${letters}?where[state][equals]=new`}
    />
    <DeskSection
      id="y-kien"
      title="Ý kiến chờ duyệt"
      noun="ý kiến"
      total={post.comments.total}
      rows={post.comments.docs.map(({ id, name, text, createdAt }) => ({
        id,
        href: `/admin/collections/comments/${id}`,
        title: name,
        details: formatDateTime(createdAt),
        note: shorten(text),
      }))}
      moreHref="/admin/collections/comments?where[state][equals]=pending"
    />
  </>
)

const shorten = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text)

const PhotosWithoutDescription = ({ images, total }: { images: Image[]; total: number }) => (
  <section className={styles.photos} aria-labelledby="anh-thieu-mo-ta">
    <h2 id="anh-thieu-mo-ta">
      Ảnh chưa có mô tả <span className={styles.count}>{total}</span>
    </h2>
    <ul className={styles.thumbnails}>
      {images.map((image) => (
        <li key={image.id}>
          <a href={`/admin/collections/images/${image.id}`}>
            {/* The admin's own address: it also shows pictures that the public may not see. */}
            <img
              src={image.thumbnailURL ?? image.url ?? ''}
              alt={`Mở ảnh ${image.filename}`}
              loading="lazy"
            />
          </a>
        </li>
      ))}
    </ul>
    <a className={styles.more} href="/admin/collections/images?where[lacksDescription][equals]=true">
      Xem tất cả ảnh chưa có mô tả
    </a>
  </section>
)
