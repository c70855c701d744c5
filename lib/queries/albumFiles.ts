import { albumFiles } from '@/lib/server/albums/albumFiles'
import { readSiteAddress } from '@/lib/server/siteAddress'
import { toAlbumFiles } from '@/lib/view-models/albumFiles'
import { getAlbumBySlug, getAlbumPhotos } from './albums'

/** Answers the front's question what belongs into the zip of an album. Nothing of it is kept. */
export const offerAlbumsToFront = (): void =>
  albumFiles.make(async (slug) => {
    const album = await getAlbumBySlug(slug)
    if (!album) return null
    const { images } = await getAlbumPhotos(album, 1, album.photos.length)
    return toAlbumFiles(album, images, readSiteAddress())
  })
