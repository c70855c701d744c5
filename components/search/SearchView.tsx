import type { SearchChoice, SearchPage, SearchResult } from '@/lib/view-models/searchTypes'
import { Pagination } from '../listing/Pagination'
import { Picture } from '../ui/Picture'
import { Time } from '../ui/Time'
import { Pieces } from './Pieces'
import { SearchBox } from './SearchBox'
import styles from './SearchView.module.css'

interface SearchViewProps {
  page: SearchPage
}

function Choice({ choice }: { choice: SearchChoice }) {
  return (
    <label className={styles.choice}>
      <span>{choice.label}</span>
      <select name={choice.name} defaultValue={choice.value}>
        <option value="">{choice.every}</option>
        {choice.options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Result({ result }: { result: SearchResult }) {
  return (
    <article className={result.picture ? `${styles.result} ${styles.illustrated}` : styles.result}>
      {result.picture && (
        <div className={styles.picture}>
          <Picture picture={{ ...result.picture, alt: '' }} sizes="(min-width: 40em) 160px, 96px" />
        </div>
      )}
      <div>
        <h2 className={styles.title}>
          <a href={result.href}>
            <Pieces pieces={result.title} />
          </a>
        </h2>
        <p className={styles.snippet}>
          <Pieces pieces={result.snippet} />
        </p>
        <p className={styles.line}>
          {result.section && <a href={result.section.href}>{result.section.name}</a>}{' '}
          <Time value={result.publishedAt} />
        </p>
      </div>
    </article>
  )
}

function Help({ page }: SearchViewProps) {
  return (
    <div className={styles.help}>
      <ul>
        {page.everywhereHref && (
          <li>
            <a href={page.everywhereHref}>Tìm ở mọi chuyên mục, mọi năm</a>.
          </li>
        )}
        <li>Thử ít chữ hơn, hoặc chữ khác cùng nghĩa. Có dấu hay không dấu đều được.</li>
        <li>
          Số văn bản thì gõ cả ký hiệu, như <i>49-KL/TW</i>; cụm từ thì đặt trong ngoặc kép.
        </li>
        <li>
          Hoặc xem tin mới ở <a href="/">trang chủ</a>, ảnh ở <a href="/thu-vien-anh">thư viện ảnh</a>.
        </li>
      </ul>
    </div>
  )
}

export function SearchView({ page }: SearchViewProps) {
  return (
    <div className={styles.search}>
      <form action="/tim-kiem" role="search" className={styles.form}>
        <h1 className={styles.name}>Tìm kiếm</h1>
        <SearchBox className={styles.box} query={page.query} />
        {page.query && (
          <details className={styles.choices} open={page.isNarrowed}>
            <summary>Thu hẹp kết quả</summary>
            <div>
              {page.choices.map((choice) => (
                <Choice key={choice.name} choice={choice} />
              ))}
              <button>Áp dụng</button>
            </div>
          </details>
        )}
      </form>
      <div className={styles.results}>
        {page.outcome && (
          <p role="status" className={styles.outcome}>
            {page.outcome}
          </p>
        )}
        {page.meant && (
          <p>
            Ý bạn là “<a href={page.meant.href}>{page.meant.name}</a>”?
          </p>
        )}
        {page.results.length > 0 ? (
          <ol role="list" className={styles.list}>
            {page.results.map((result) => (
              <li key={result.href}>
                <Result result={result} />
              </li>
            ))}
          </ol>
        ) : (
          <Help page={page} />
        )}
        <Pagination pagination={page.pagination} />
      </div>
    </div>
  )
}
