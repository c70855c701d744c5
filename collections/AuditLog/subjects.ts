import type { SanitizedConfig } from 'payload'

/** What the screens call the collection or global with that slug; one that is there no more keeps its slug. */
export const toSubjectLabel = (
  config: Pick<SanitizedConfig, 'collections' | 'globals'>,
  slug: string,
): string => {
  const collection = config.collections.find((one) => one.slug === slug)
  const label = collection
    ? collection.labels.singular
    : config.globals.find((one) => one.slug === slug)?.label
  return typeof label === 'string' ? label : slug
}
