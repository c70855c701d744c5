import type { Field, ServerProps } from 'payload'
import { flattenTopLevelFields } from 'payload/shared'

import { isEditor } from '@/collections/access/roles'
import { compareVietnamese } from '@/lib/vietnamese/collation'
import type { FilterControl } from './filterState'
import { BulkActions } from './BulkActions.client'
import { ListFilters } from './ListFilters.client'

/** The states that a list can ask for; a select field of the workflow takes the place of Payload's own. */
const toStateControl = (fields: Field[]): FilterControl => {
  const stage = fields.find((field) => 'name' in field && field.name === 'stage')
  const options =
    stage?.type === 'select'
      ? stage.options.map((option) =>
          typeof option === 'string'
            ? { value: option, label: option }
            : { value: option.value, label: String(option.label) },
        )
      : [
          { value: 'draft', label: 'Bản nháp' },
          { value: 'published', label: 'Đã xuất bản' },
        ]
  return {
    kind: options.length > 3 ? 'select' : 'buttons',
    path: stage ? 'stage' : '_status',
    label: 'Trạng thái',
    any: options.length > 3 ? 'Mọi trạng thái' : 'Tất cả',
    options,
  }
}

/** Names under articles: texts, or a relationship to a collection of authors, whose names are asked then. */
const toBylineControl = (fields: Field[], { collections }: ServerProps['payload']): FilterControl => {
  const field = fields.find((one) => 'name' in one && one.name === 'bylines')
  const authors =
    field?.type === 'relationship' && typeof field.relationTo === 'string'
      ? collections[field.relationTo].config
      : null
  return {
    kind: 'text',
    path: authors ? `bylines.${authors.admin.useAsTitle}` : 'bylines',
    label: 'Bút danh',
  }
}

type Option = { value: string; label: string }

const toOptions = (docs: { id: number; name: string }[]): Option[] =>
  docs.map(({ id, name }) => ({ value: String(id), label: name }))

const listCategories = async ({ payload, user }: ServerProps): Promise<Option[]> => {
  const { docs } = await payload.find({
    collection: 'categories',
    depth: 0,
    limit: 300,
    pagination: false,
    overrideAccess: false,
    select: { name: true },
    sort: 'position',
    user,
  })
  return toOptions(docs)
}

/** Who can have begun an article: an editor sees everybody's articles, so everybody's name. */
const listPeople = async ({ payload, user }: ServerProps): Promise<Option[]> => {
  const me = user ? [{ value: String(user.id), label: 'Bài của tôi' }] : []
  if (!user || !isEditor({ req: { user } })) return me
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    limit: 300,
    pagination: false,
    // Names alone, which stand under what these people write; the rest of an account is nobody's business.
    overrideAccess: true,
    select: { name: true },
    where: { and: [{ id: { not_equals: user.id } }, { role: { not_equals: 'photographer' } }] },
  })
  return [...me, ...toOptions(docs.toSorted((a, b) => compareVietnamese(a.name, b.name)))]
}

/** Above the list of articles: the filters of every day, and what can be done with the chosen ones. */
export const ArticleFilters = async (props: ServerProps & { viewType?: string }) => {
  const { payload } = props
  const fields = flattenTopLevelFields(payload.collections.articles.config.fields) as Field[]
  const [categories, people] = await Promise.all([listCategories(props), listPeople(props)])
  const controls: FilterControl[] = [
    toStateControl(fields),
    { kind: 'select', path: 'category', label: 'Chuyên mục', any: 'Mọi chuyên mục', options: categories },
    { kind: 'select', path: 'createdBy', label: 'Người tạo', any: 'Mọi người tạo', options: people },
    toBylineControl(fields, payload),
    { kind: 'dates', path: 'publishedAt', label: 'Ngày xuất bản' },
  ]
  return (
    <>
      <ListFilters controls={controls} />
      <BulkActions categories={categories} />
    </>
  )
}
