import { Banner } from '@payloadcms/ui'
import type { ServerProps } from 'payload'

import { Site } from '@/collections/globals/Site'

/** What a home page must show by law (`required` in the global), with the labels that the form has. */
const requiredFields = Site.fields
  .flatMap((field) => (field.type === 'row' ? field.fields : [field]))
  .flatMap((field) => ('name' in field && 'required' in field && field.required ? [field] : []))

/** Tells an admin what the portal still has to say about itself. */
export const MissingIdentity = async ({ payload, user }: Pick<ServerProps, 'payload' | 'user'>) => {
  if (user?.role !== 'admin') return null
  const site = await payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: false, user })
  const values = site as unknown as Record<string, unknown>
  const missing = requiredFields
    .filter(({ name }) => !values[name])
    .map(({ label }) => String(label).toLowerCase())
  if (missing.length === 0) return null
  return (
    <Banner type="error">
      Trang chủ còn thiếu thông tin mà pháp luật yêu cầu: {missing.join(', ')}.{' '}
      <a href="/admin/globals/site">Điền ngay</a>
    </Banner>
  )
}
