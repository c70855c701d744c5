import styles from './Tools.module.css'

interface ToolsProps {
  /** Null where there is nothing to save yet. */
  savedHref: string | null
}

/** What works without a script; `comfort.browser.mjs` adds listening and printing to the row, which has its height. */
export function Tools({ savedHref }: ToolsProps) {
  return (
    <p className={styles.tools} data-part="tools">
      {savedHref && <a href={savedHref}>Lưu về máy</a>}
    </p>
  )
}
