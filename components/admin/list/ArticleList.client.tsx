'use client'

import { DefaultListView } from '@payloadcms/ui'
import type { ListViewClientProps } from 'payload'

/**
 * Payload's list without its buttons for many documents at once: “unpublish all” of 3.90 forgets the list's filter, and
 * a category that is changed there publishes drafts. `BulkActions` does both by the article.
 */
export const ArticleList = (props: ListViewClientProps) => <DefaultListView {...props} disableBulkEdit />
