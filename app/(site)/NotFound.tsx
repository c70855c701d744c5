import type { Metadata } from 'next'

import { NotFoundView } from '@/components/chrome/NotFoundView'
import { listNewestLinks } from '@/lib/queries/articles'
import { markNotFound } from '@/lib/server/renderContext'
import { toStoryLink } from '@/lib/view-models/story'
import { SiteFrame } from './SiteFrame'

const latestCount = 6

export const notFoundMetadata: Metadata = { title: 'Không tìm thấy trang', robots: { index: false } }

/**
 * What a page returns when it has nothing at its address; the answer's status becomes 404. Not Next's `not-found.tsx`:
 * that one is rendered along with every page that is found, and reaches a reader only through scripts.
 */
export async function NotFound() {
  markNotFound()
  const latest = await listNewestLinks(latestCount)
  return (
    <SiteFrame>
      <NotFoundView page={{ latest: latest.map(toStoryLink) }} />
    </SiteFrame>
  )
}
