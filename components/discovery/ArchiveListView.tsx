import type { ArchiveListPage } from '@/lib/view-models/discoveryTypes'
import { Breadcrumb } from '../chrome/Breadcrumb'
import { Listing } from '../listing/Listing'
import styles from './ArchiveListView.module.css'

const weekdays = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']
const weekdayNames = ['Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy', 'Chủ nhật']

/** What was published in a month or on a day, with the way to its neighbours. */
export function ArchiveListView({ page }: { page: ArchiveListPage }) {
  return (
    <Listing
      name={page.name}
      line={page.count}
      description={null}
      above={<Breadcrumb links={page.ancestors} />}
      below={
        <>
          <Calendar weeks={page.weeks} />
          <Onward page={page} />
        </>
      }
      empty="Không có bài nào được đăng trong thời gian này. Mời bạn theo các liên kết đến thời gian gần nhất có bài."
      stories={page.stories}
      pagination={page.pagination}
    />
  )
}

function Calendar({ weeks }: Pick<ArchiveListPage, 'weeks'>) {
  if (weeks.length === 0) return null
  return (
    <table className={styles.calendar}>
      <caption className="visually-hidden">Ngày có bài</caption>
      <thead>
        <tr>
          {weekdays.map((name, index) => (
            <th key={name} scope="col" abbr={weekdayNames[index]}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day) => (
              <td key={day.number}>
                {day.href ? (
                  <a href={day.href} aria-label={day.label}>
                    {day.number}
                  </a>
                ) : (
                  !day.isOutside && day.number
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Onward({ page: { earlier, later } }: { page: ArchiveListPage }) {
  if (!earlier && !later) return null
  return (
    <nav aria-label="Thời gian liền kề" className={styles.onward}>
      {earlier && (
        <p>
          Trước đó: <a href={earlier.href}>{earlier.name}</a>
        </p>
      )}
      {later && (
        <p>
          Sau đó: <a href={later.href}>{later.name}</a>
        </p>
      )}
    </nav>
  )
}
