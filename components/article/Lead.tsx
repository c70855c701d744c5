import styles from './Lead.module.css'

interface LeadProps {
  text: string
}

export function Lead({ text }: LeadProps) {
  return text ? <p className={styles.lead}>{text}</p> : null
}
