import type { RelationshipFieldManyValidation, RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'

/*
 * Payload holds a choice to `filterOptions` each time the document is saved. An article that was taken down since would
 * then forbid every other change, and the place that was kept for its return would have to be given up. So the filter
 * only decides what can be picked.
 */
export const validateChosenArticle: RelationshipFieldSingleValidation = (value, options) =>
  relationship(value, { ...options, filterOptions: undefined })

export const validateChosenArticles: RelationshipFieldManyValidation = (value, options) =>
  relationship(value, { ...options, filterOptions: undefined })
