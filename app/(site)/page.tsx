import type { Metadata } from 'next'

import { HomeView } from '@/components/listing/HomeView'
import { listByIds, listFeatured, listInCategory, listNewest, listNewestLinks } from '@/lib/queries/articles'
import { listCategories } from '@/lib/queries/categories'
import { getHome, getSite } from '@/lib/queries/site'
import { toChosen } from '@/lib/view-models/categoryTree'
import { bandStoryCount, decideTopStories, toHomePage, topStoryCount } from '@/lib/view-models/home'
import { toAlternates } from '@/lib/view-models/metadata'
import { toIds } from '@/lib/view-models/relations'
import { SiteFrame } from './SiteFrame'

/** Twice what a band shows, since an article may stand in several categories, and is shown in one band. */
const bandCandidates = 2 * bandStoryCount
const latestCount = 6

export const generateMetadata = async (): Promise<Metadata> => {
  const { greeting } = await getSite()
  return { description: greeting || undefined, alternates: toAlternates('/') }
}

export default async function Page() {
  const [home, categories] = await Promise.all([getHome(), listCategories()])
  const [pinned, featured, newest, latest] = await Promise.all([
    listByIds(toIds(home.pinned)),
    listFeatured(topStoryCount),
    listNewest(topStoryCount),
    listNewestLinks(latestCount),
  ])
  const top = decideTopStories({ pinned, featured, newest })
  const shown = top.map(({ id }) => id)
  const bands = await Promise.all(
    toChosen(categories, toIds(home.categories)).map(async (category) => ({
      category,
      stories: await listInCategory(category.id, bandCandidates, shown),
    })),
  )
  return (
    <SiteFrame isHome current="/">
      <HomeView page={toHomePage(top, bands, latest)} />
    </SiteFrame>
  )
}
