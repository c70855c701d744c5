import type { NumberFieldServerProps } from 'payload'

import {
  describeHidden,
  ownerLabels,
  stateLabels,
  toOwnerAddress,
} from '@/collections/Images/uses/describeOwners'
import { listOwners, type PictureOwner } from '@/lib/images/uses/listOwners'
import styles from './PictureUses.module.css'

const Owner = ({ owner }: { owner: PictureOwner }) => (
  <li className={styles.owner}>
    <a href={toOwnerAddress(owner)}>{owner.title}</a>
    <span className={styles.about}>
      {ownerLabels[owner.collection]}
      {owner.collection !== 'authors' && ` · ${stateLabels[owner.state]}`}
    </span>
  </li>
)

/** On the page of a picture: everywhere it is used, for the one who looks. */
export const PictureUses = async ({ data, req }: NumberFieldServerProps) => {
  const id = (data as { id?: number } | undefined)?.id
  if (!id) return null
  const { owners, total } = await listOwners(req, id)
  const left = total - owners.length
  const others = [
    ...describeHidden(owners),
    ...(left > 0 ? [`${left.toLocaleString('vi-VN')} nơi khác`] : []),
  ]
  return (
    <section className={`field-type ${styles.uses}`} aria-labelledby="anh-dung-o">
      <h3 id="anh-dung-o" className={styles.heading}>
        Ảnh này đang dùng ở
      </h3>
      {total === 0 ? (
        <p className={styles.none}>Chưa dùng ở đâu.</p>
      ) : (
        <ul className={styles.list}>
          {owners
            .filter(({ title }) => title !== null)
            .map((owner) => (
              <Owner key={`${owner.collection} ${owner.id}`} owner={owner} />
            ))}
          {others.map((phrase) => (
            <li key={phrase} className={styles.about}>
              {phrase.charAt(0).toUpperCase() + phrase.slice(1)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
