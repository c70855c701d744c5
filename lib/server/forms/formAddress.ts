import type { FormName } from '@/lib/participation/forms'

const slugPattern = '[a-z0-9]+(?:-[a-z0-9]+)*'
const comments = new RegExp(`^/bai-viet/(${slugPattern})/y-kien$`)
const slugOnly = new RegExp(`^${slugPattern}$`)

/** A page with a form. */
export interface FormAddress {
  form: FormName
  /** What the form is sent to; its token is bound to it. */
  path: string
  /** Of the page that is kept, with what it depends on. */
  address: string
  /** Of the article that it is about. */
  slug: string | null
}

/** Null for an address without a form, or one that says not what it is about. */
export const readFormAddress = (path: string, query: string): FormAddress | null => {
  if (path === '/gop-y') return { form: 'feedback', path, address: path, slug: null }
  if (path === '/bao-loi') {
    const slug = new URLSearchParams(query).get('bai') ?? ''
    if (!slugOnly.test(slug) || slug.length > 300) return null
    return { form: 'errorReport', path, address: `${path}?bai=${slug}`, slug }
  }
  const slug = comments.exec(path)?.[1]
  if (!slug) return null
  const page = /^[1-9]\d{0,5}$/.exec(new URLSearchParams(query).get('trang') ?? '')?.[0]
  return { form: 'comment', path, address: page && page !== '1' ? `${path}?trang=${page}` : path, slug }
}
