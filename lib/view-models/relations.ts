/**
 * Payload gives a related document whole, or its id only where the depth ends, or null: also when the document is
 * gone or the public may not see it. A page shows what it has.
 */
export const toDocument = <T extends object>(value: T | number | string | null | undefined): T | null =>
  typeof value === 'object' && value !== null ? value : null

export const toDocuments = <T extends object>(values: (T | number | string)[] | null | undefined): T[] =>
  (values ?? []).flatMap((value) => toDocument<T>(value) ?? [])

export const toId = (value: { id: number } | number | null | undefined): number | null =>
  typeof value === 'object' && value !== null ? value.id : (value ?? null)

export const toIds = (values: ({ id: number } | number)[] | null | undefined): number[] =>
  (values ?? []).flatMap((value) => toId(value) ?? [])
