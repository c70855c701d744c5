import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'

import { AlbumView } from '@/components/album/AlbumView'
import { getAlbumBySlug, getAlbumPhotos, getCurrentAlbumSlug } from '@/lib/queries/albums'
import { listLinks } from '@/lib/queries/articles'
import { readSiteAddress } from '@/lib/server/siteAddress'
import { toAlbumHref, toAlbumsHref } from '@/lib/view-models/addresses'
import { photosOnAPage, toAlbumPage } from '@/lib/view-models/album'
import { toAlbumMetadata } from '@/lib/view-models/albumMetadata'
import { parsePageNumber } from '@/lib/view-models/pagination'
import { toIds } from '@/lib/view-models/relations'
import { NotFound, notFoundMetadata } from '../../NotFound'
import { SiteFrame } from '../../SiteFrame'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ trang?: string | string[] }>
}

const readAddress = async ({ params, searchParams }: Props) => {
  const [{ slug }, { trang }] = await Promise.all([params, searchParams])
  const page = parsePageNumber(trang)
  const album = await getAlbumBySlug(slug)
  if (!album) {
    const current = await getCurrentAlbumSlug(slug)
    return current ? permanentRedirect(toAlbumHref(current, page ?? 1)) : null
  }
  const photos = page ? await getAlbumPhotos(album, page, photosOnAPage) : null
  return page && photos && (page === 1 || photos.images.length > 0) ? { album, page, photos } : null
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const found = await readAddress(props)
  return found ? toAlbumMetadata(found.album, found.photos.images, found.page) : notFoundMetadata
}

export default async function Page(props: Props) {
  const found = await readAddress(props)
  if (!found) return <NotFound />
  const { album, page, photos } = found
  const articles = await listLinks(toIds(album.articles))
  return (
    <SiteFrame current={toAlbumsHref()}>
      <AlbumView album={toAlbumPage(album, photos, { articles, page, site: readSiteAddress() })} />
    </SiteFrame>
  )
}
