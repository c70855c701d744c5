type Values = Record<string, unknown>

/** What the server keeps for itself, or derives from the rest. */
const bookkeeping = new Set([
  ...['id', 'createdAt', 'updatedAt', 'deletedAt', 'createdBy', '_status'],
  ...['editedBy', 'editSession', 'previousSlugs', 'publishedSlug', 'importKey'],
])

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** The same for the same content: keys in order, without what is empty. */
const sortKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .filter((key) => !isEmpty(value[key]))
      .sort()
      .map((key) => [key, sortKeys(value[key])]),
  )
}

/**
 * What people wrote in a form, as a text that can be compared.
 * @param derived fields that nobody has touched and the server fills in, such as the address
 */
export const toContent = (values: Values, derived: ReadonlySet<string> = new Set()): string =>
  JSON.stringify(
    sortKeys(
      Object.fromEntries(
        Object.entries(values).filter(([key]) => !bookkeeping.has(key) && !derived.has(key)),
      ),
    ),
  )

/** `toContent` without what the typographic rules change on the way into the database. */
export const toComparable = (content: string): string =>
  content.normalize('NFC').replace(/\\["nt]|["“”‘’'\s\u00a0]/gu, '')

/** The fields of a form that differ from what the server has; one that was emptied is null, which JSON keeps. */
export const pickChanged = (
  values: Values,
  stored: Values,
  derived: ReadonlySet<string> = new Set(),
): Values =>
  Object.fromEntries(
    Object.keys({ ...stored, ...values })
      .filter(
        (key) => toContent({ [key]: values[key] }, derived) !== toContent({ [key]: stored[key] }, derived),
      )
      .map((key) => [key, values[key] ?? null]),
  )

/** As `pickChanged`, but for fields that differ only in what the typographic rules make of them. */
export const pickRewritten = (values: Values, stored: Values, derived?: ReadonlySet<string>): Values =>
  Object.fromEntries(
    Object.entries(pickChanged(values, stored, derived)).filter(
      ([key, value]) =>
        toComparable(toContent({ [key]: value })) !== toComparable(toContent({ [key]: stored[key] })),
    ),
  )
