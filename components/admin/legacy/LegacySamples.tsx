import styles from './LegacySamples.module.css'

interface Props {
  samples: { before: string; after: string }[]
}

/** Text in an old encoding as it is and as it would be, one under the other. */
export const LegacySamples = ({ samples }: Props) => (
  <dl className={styles.samples}>
    {samples.map(({ before, after }, index) => (
      <div className={styles.sample} key={index}>
        <dt>Trước</dt>
        <dd>{before}</dd>
        <dt>Sau</dt>
        <dd className={styles.after}>{after}</dd>
      </div>
    ))}
  </dl>
)
