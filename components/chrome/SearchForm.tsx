import styles from './SearchForm.module.css'

interface SearchFormProps {
  /** What the reader searched for, to be corrected in place. */
  query?: string
  /** Must differ where a page has two forms. */
  id?: string
}

export function SearchForm({ query = '', id = 'tu-khoa' }: SearchFormProps) {
  return (
    <form className={styles.form} action="/tim-kiem" role="search">
      <label htmlFor={id} className="visually-hidden">
        Từ khóa
      </label>
      <input
        id={id}
        className={styles.input}
        type="search"
        name="q"
        defaultValue={query}
        autoComplete="off"
      />
      <button className={styles.button}>Tìm kiếm</button>
    </form>
  )
}
