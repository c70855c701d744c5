import styles from './Files.module.css'

/** What went wrong with the last press of a button; nothing while nothing did. */
export const Problem = ({ text }: { text: string | null }) =>
  text && (
    <p className={styles.refused} role="alert">
      {text}
    </p>
  )
