import type { DateFieldValidation, RelationshipFieldSingleValidation } from 'payload'
import { date, relationship } from 'payload/shared'

interface SourceParts {
  outlet?: unknown
  url?: unknown
  author?: unknown
  publishedAt?: unknown
}

interface ArticleState {
  _status?: unknown
  deletedAt?: unknown
}

/** Any part of a source says that the item was published elsewhere before. */
const isRepublished = ({ outlet, url, author, publishedAt }: SourceParts): boolean =>
  Boolean(outlet || url || author || publishedAt)

/**
 * A republished item names its source and its original time (press law; the author where there is one). Only what
 * readers are to see is held to that: drafts may wait for it, and taking an article down never does.
 */
const isHeldToIt = (article: ArticleState, source: SourceParts): boolean =>
  article._status === 'published' && !article.deletedAt && isRepublished(source)

export const validateOutlet: RelationshipFieldSingleValidation = (value, options) =>
  !value && isHeldToIt(options.data as ArticleState, options.siblingData as SourceParts)
    ? 'Bài đăng lại phải ghi nguồn. Hãy chọn nguồn tin, hoặc xóa hết các ô của phần Nguồn.'
    : relationship(value, options)

export const validateOriginalTime: DateFieldValidation = (value, options) => {
  if (!value && isHeldToIt(options.data as ArticleState, options.siblingData as SourceParts)) {
    return 'Bài đăng lại phải ghi thời gian đăng gốc. Hãy xem ở bài gốc, hoặc xóa hết các ô của phần Nguồn.'
  }
  if (value && new Date(value).getTime() > Date.now()) return 'Thời gian đăng gốc không thể ở tương lai.'
  return date(value, options)
}
