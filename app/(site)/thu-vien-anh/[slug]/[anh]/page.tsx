import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'

import { PhotoView } from '@/components/album/PhotoView'
import { getAlbumBySlug, getAlbumPhoto, getCurrentAlbumSlug } from '@/lib/queries/albums'
import { toAlbumsHref, toPhotoHref } from '@/lib/view-models/addresses'
import { toPhotoPage } from '@/lib/view-models/album'
import { toPhotoMetadata } from '@/lib/view-models/albumMetadata'
import { NotFound, notFoundMetadata } from '../../../NotFound'
import { SiteFrame } from '../../../SiteFrame'

interface Props {
  /** `anh` is the picture's id, which stays when the order changes. */
  params: Promise<{ slug: string; anh: string }>
}

const readAddress = async ({ params }: Props) => {
  const { slug, anh } = await params
  if (!/^[1-9]\d{0,8}$/.test(anh)) return null
  const album = await getAlbumBySlug(slug)
  if (!album) {
    const current = await getCurrentAlbumSlug(slug)
    return current ? permanentRedirect(toPhotoHref(current, Number(anh))) : null
  }
  const photo = await getAlbumPhoto(album, Number(anh))
  return photo && { album, photo }
}

export const generateMetadata = async (props: Props): Promise<Metadata> => {
  const found = await readAddress(props)
  return found ? toPhotoMetadata(found.album, found.photo) : notFoundMetadata
}

export default async function Page(props: Props) {
  const found = await readAddress(props)
  const page = found && toPhotoPage(found.album, found.photo)
  if (!page) return <NotFound />
  return (
    <SiteFrame current={toAlbumsHref()}>
      <PhotoView page={page} />
    </SiteFrame>
  )
}
