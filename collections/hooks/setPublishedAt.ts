import type { CollectionBeforeChangeHook } from 'payload'

/** What is published without a date goes out now. */
export const setPublishedAt: CollectionBeforeChangeHook = ({ data }) =>
  data._status === 'published' && !data.publishedAt
    ? { ...data, publishedAt: new Date().toISOString() }
    : data
