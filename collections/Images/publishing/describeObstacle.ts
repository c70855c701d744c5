import { formatDate } from '@/lib/vietnamese/dates'
import type { CheckedImage, Hindrance, Obstacle } from './decideObstacles'

/** More names would fill the screen; the others follow when these are mended. */
const namedAtMost = 5

export const toImageName = ({ id, filename }: Pick<CheckedImage, 'id' | 'filename'>): string =>
  `“${filename ?? `số ${id}`}”`

/** What is wrong, and what to do, for pictures that all lack the same. */
const toSentence = (obstacle: Obstacle, names: string, { consent }: CheckedImage): string => {
  switch (obstacle) {
    case 'missing':
      return `${names} có trẻ em mà chưa có sự đồng ý. Hãy ghi người đồng ý và ngày đồng ý ở trang của ảnh, hoặc bỏ ảnh.`
    case 'coming':
      return `${names} có trẻ em, sự đồng ý chưa đến ngày có hiệu lực (${formatDate(consent?.givenAt ?? '')}).`
    case 'withdrawn':
      return `${names} có trẻ em, sự đồng ý đã rút lại ngày ${formatDate(consent?.withdrawnAt ?? '')}. Hãy bỏ ảnh.`
    case 'undescribed':
      return `${names} chưa có mô tả cho người không nhìn thấy ảnh. Hãy ghi mô tả, hoặc đánh dấu là ảnh trang trí.`
  }
}

/** About one picture. */
export const describeHindrance = ({ obstacle, image }: Hindrance): string =>
  toSentence(obstacle, `Ảnh ${toImageName(image)}`, image)

/** About all pictures of one field; those with dates of their own one by one. */
export const describeHindrances = (hindrances: Hindrance[]): string => {
  const together = ['missing', 'undescribed'] as const
  const sentences = together.flatMap((obstacle) => {
    const those = hindrances.filter((one) => one.obstacle === obstacle)
    const [first] = those
    return first ? toSentence(obstacle, `Ảnh ${toNames(those)}`, first.image) : []
  })
  const others = hindrances.filter(({ obstacle }) => obstacle === 'withdrawn' || obstacle === 'coming')
  const described = others.slice(0, namedAtMost).map(describeHindrance)
  return [...described, ...sentences].join(' ')
}

const toNames = (hindrances: Hindrance[]): string => {
  const names = hindrances.slice(0, namedAtMost).map(({ image }) => toImageName(image))
  const left = hindrances.length - names.length
  return left > 0 ? `${names.join(', ')} và ${left} ảnh khác` : names.join(', ')
}
