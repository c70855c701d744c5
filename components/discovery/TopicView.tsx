import type { TopicPage } from '@/lib/view-models/discoveryTypes'
import { Breadcrumb } from '../chrome/Breadcrumb'
import { Listing } from '../listing/Listing'

/** The articles of an event or a tag. */
export function TopicView({ page }: { page: TopicPage }) {
  return (
    <Listing
      name={page.name}
      description={page.description}
      above={<Breadcrumb links={page.ancestors} />}
      stories={page.stories}
      pagination={page.pagination}
    />
  )
}
