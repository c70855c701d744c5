import type { OwnerCollection, PictureOwner, UseState } from '@/lib/images/uses/listOwners'

const nouns: Record<OwnerCollection, string> = { articles: 'bài', albums: 'album', authors: 'bút danh' }

export const ownerLabels: Record<OwnerCollection, string> = {
  articles: 'Bài viết',
  albums: 'Album ảnh',
  authors: 'Bút danh',
}

export const stateLabels: Record<UseState, string> = {
  published: 'Đã xuất bản',
  draft: 'Bản nháp',
  trashed: 'Trong thùng rác',
}

/** More names would fill the screen; the picture's own page has them all. */
const namedAtMost = 3

const toNumber = (count: number): string => (count === 1 ? 'một' : count.toLocaleString('vi-VN'))

/** Documents that the person may not see, without a word about what they are called. */
const toHidden = (collection: OwnerCollection, state: UseState, count: number): string => {
  const counted = `${toNumber(count)} ${nouns[collection]}`
  switch (state) {
    case 'published':
      return `${counted} khác`
    case 'draft':
      return `${counted} nháp khác`
    case 'trashed':
      return `${counted} khác trong thùng rác`
  }
}

/** One phrase for each kind of document that the person may not see. */
export const describeHidden = (owners: PictureOwner[]): string[] => {
  const counts = new Map<string, { collection: OwnerCollection; state: UseState; count: number }>()
  for (const { collection, state, title } of owners) {
    if (title !== null) continue
    const key = `${collection} ${state}`
    counts.set(key, { collection, state, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()].map(({ collection, state, count }) => toHidden(collection, state, count))
}

const toNamed = ({ collection, state, title }: PictureOwner): string => {
  const named = `${nouns[collection]} “${title}”`
  // A name under articles has no drafts.
  return collection === 'authors' ? named : `${named} (${stateLabels[state].toLowerCase()})`
}

/** Why a picture cannot be deleted, and what to do. */
export const describeRefusal = (owners: PictureOwner[], total: number): string => {
  const visible = owners.filter(({ title }) => title !== null)
  const phrases = [...visible.slice(0, namedAtMost).map(toNamed), ...describeHidden(owners)]
  const left = total - owners.length + Math.max(0, visible.length - namedAtMost)
  if (left > 0) phrases.push(`${toNumber(left)} nơi khác`)
  const [last, ...before] = phrases.toReversed()
  const places = before.length > 0 ? `${before.toReversed().join(', ')} và ${last}` : last
  return `Chưa xóa được: ảnh đang dùng ở ${places}. Hãy gỡ ảnh ở đó trước.`
}

export const toOwnerAddress = ({ collection, id, state }: PictureOwner): string =>
  `/admin/collections/${collection}/${state === 'trashed' ? 'trash/' : ''}${id}`
