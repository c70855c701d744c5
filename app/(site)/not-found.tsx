import { NotFoundView } from '@/components/chrome/NotFoundView'
import { listNewestLinks } from '@/lib/queries/articles'
import { toStoryLink } from '@/lib/view-models/story'
import { SiteFrame } from './SiteFrame'

const latestCount = 6

export default async function NotFound() {
  const latest = await listNewestLinks(latestCount)
  return (
    <SiteFrame>
      <NotFoundView page={{ latest: latest.map(toStoryLink) }} />
    </SiteFrame>
  )
}
