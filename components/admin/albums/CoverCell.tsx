import type { DefaultServerCellComponentProps } from 'payload'

import type { Album } from '@/lib/generated/payload-types'
import { toId, toIds } from '@/lib/view-models/relations'

/** In the list of albums: the cover, or the first photo while none is chosen, and how many photos there are. */
export const CoverCell = async ({ payload, rowData }: DefaultServerCellComponentProps) => {
  const { cover, photos } = rowData as Pick<Album, 'cover' | 'photos'>
  const ids = toIds(photos)
  const id = toId(cover) ?? ids[0]
  const image = id
    ? await payload.findByID({
        collection: 'images',
        id,
        depth: 0,
        disableErrors: true,
        // Who may see the list of albums may see every picture; a cell is not told who that is.
        overrideAccess: true,
        select: { filename: true, sizes: true, thumbnailURL: true },
      })
    : null
  return (
    <span style={{ display: 'flex', gap: 10, alignItems: 'center', whiteSpace: 'nowrap' }}>
      {image?.thumbnailURL && (
        <img
          src={image.thumbnailURL}
          alt=""
          width={60}
          height={40}
          loading="lazy"
          style={{ objectFit: 'cover', borderRadius: 3 }}
        />
      )}
      {ids.length} ảnh
    </span>
  )
}
