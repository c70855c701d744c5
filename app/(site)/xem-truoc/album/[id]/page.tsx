import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { AlbumView } from '@/components/album/AlbumView'
import { PreviewBar } from '@/components/chrome/PreviewBar'
import { getAlbumPhotos } from '@/lib/queries/albums'
import { listLinks } from '@/lib/queries/articles'
import { getAlbumDraft, isSignedIn } from '@/lib/queries/preview'
import { readSiteAddress } from '@/lib/server/siteAddress'
import { toAlbumsHref } from '@/lib/view-models/addresses'
import { decidePreviewText, toAlbumPage } from '@/lib/view-models/album'
import { toIds } from '@/lib/view-models/relations'
import { NotFound } from '../../../NotFound'
import { SiteFrame } from '../../../SiteFrame'

interface Props {
  params: Promise<{ id: string }>
}

export const metadata: Metadata = {
  title: 'Bản xem trước',
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}

/** The newest draft of an album in the reader's design: only those pictures that readers would see. */
export default async function Page({ params }: Props) {
  const { id } = await params
  if (!/^\d{1,9}$/.test(id)) return <NotFound />
  if (!(await isSignedIn())) redirect(`/admin/login?redirect=${encodeURIComponent(`/xem-truoc/album/${id}`)}`)
  const album = await getAlbumDraft(Number(id))
  if (!album) return <NotFound />
  const chosen = new Set(toIds(album.photos)).size
  const [photos, articles] = await Promise.all([
    getAlbumPhotos(album, 1, Math.max(chosen, 1)),
    listLinks(toIds(album.articles)),
  ])
  const page = toAlbumPage(album, photos, { articles, page: 1, site: readSiteAddress() })
  const links = [
    { name: 'Sửa album', href: `/admin/collections/albums/${id}` },
    { name: 'Thoát xem trước', href: '/admin/collections/albums' },
  ]
  const notice = <PreviewBar text={decidePreviewText(album, chosen - photos.total)} links={links} />
  return (
    <SiteFrame current={toAlbumsHref()} notice={notice}>
      <AlbumView album={{ ...page, pagination: { ...page.pagination, total: 1 }, zipHref: null }} />
    </SiteFrame>
  )
}
