import type { Metadata } from 'next'

import { AlbumsView } from '@/components/album/AlbumsView'
import { getAlbums } from '@/lib/queries/albums'
import { toAlbumsHref } from '@/lib/view-models/addresses'
import { albumsOnAPage, toAlbumsPage } from '@/lib/view-models/album'
import { toAlternates } from '@/lib/view-models/metadata'
import { parsePageNumber } from '@/lib/view-models/pagination'
import { NotFound, notFoundMetadata } from '../NotFound'
import { SiteFrame } from '../SiteFrame'

interface Props {
  searchParams: Promise<{ trang?: string | string[] }>
}

/** The first page is there before the first album is. */
const readAddress = async ({ searchParams }: Props) => {
  const page = parsePageNumber((await searchParams).trang)
  const albums = page ? await getAlbums(page, albumsOnAPage) : null
  return albums && (albums.page === 1 || albums.page <= albums.totalPages) ? albums : null
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const albums = await readAddress(props)
  if (!albums) return notFoundMetadata
  return {
    title: albums.page > 1 ? `Thư viện ảnh – trang ${albums.page}` : 'Thư viện ảnh',
    description: 'Hình ảnh từ những buổi lễ, lớp học và chuyến đi của hội.',
    alternates: toAlternates(toAlbumsHref(albums.page)),
  }
}

export default async function Page(props: Props) {
  const albums = await readAddress(props)
  if (!albums) return <NotFound />
  return (
    <SiteFrame current={toAlbumsHref()}>
      <AlbumsView page={toAlbumsPage(albums)} />
    </SiteFrame>
  )
}
