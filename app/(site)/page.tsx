import type { Metadata } from 'next'

import { StructuredData } from '@/components/chrome/StructuredData'
import { HomeView } from '@/components/listing/HomeView'
import { listByIds, listFeatured, listInCategory, listNewest, listNewestLinks } from '@/lib/queries/articles'
import { listNewestAlbums } from '@/lib/queries/albums'
import { listCategories } from '@/lib/queries/categories'
import { getHome, getSite } from '@/lib/queries/site'
import { readSiteAddress } from '@/lib/server/siteAddress'
import { countVisits, listMostReadLinks } from '@/lib/queries/views'
import { toChosen } from '@/lib/view-models/categoryTree'
import {
  bandStoryCount,
  decideLatest,
  decideTopStories,
  latestStoryCount,
  mostReadCount,
  toHomePage,
  topStoryCount,
} from '@/lib/view-models/home'
import { toAlternates } from '@/lib/view-models/metadata'
import { toId, toIds } from '@/lib/view-models/relations'
import { toOrganizationData } from '@/lib/view-models/structuredData'
import { toVisitCounts } from '@/lib/view-models/views'
import { SiteFrame } from './SiteFrame'

/** Twice what a band shows, since an article may stand in several categories, and is shown in one band. */
const bandCandidates = 2 * bandStoryCount
/** As many more as the top may take away. */
const latestCandidates = latestStoryCount + topStoryCount

/** One row on a wide screen. */
const albumCount = 3

export const generateMetadata = async (): Promise<Metadata> => {
  const { greeting } = await getSite()
  return { description: greeting || undefined, alternates: toAlternates('/') }
}

export default async function Page() {
  const [home, site, categories] = await Promise.all([getHome(), getSite(), listCategories()])
  const arranged = [toId(home.lead), ...toIds(home.focus)]
  const [published, featured, newest, candidates, albums, mostRead, visits] = await Promise.all([
    listByIds(arranged.filter((id) => id !== null)),
    listFeatured(topStoryCount),
    listNewest(topStoryCount),
    listNewestLinks(latestCandidates),
    listNewestAlbums(albumCount),
    listMostReadLinks('7-ngay', mostReadCount),
    site.showVisits === false ? null : countVisits(),
  ])
  const top = decideTopStories({ arranged, published, featured, newest })
  const latest = decideLatest(candidates, top)
  const shown = [...top, ...latest].map(({ id }) => id)
  const bands = await Promise.all(
    toChosen(categories, toIds(home.categories)).map(async (category) => ({
      category,
      stories: await listInCategory(category.id, bandCandidates, shown),
    })),
  )
  return (
    <>
      <SiteFrame isHome current="/">
        <HomeView
          page={toHomePage(top, bands, latest, { albums, mostRead, visits: visits && toVisitCounts(visits) })}
        />
      </SiteFrame>
      <StructuredData data={toOrganizationData(site, readSiteAddress())} />
    </>
  )
}
