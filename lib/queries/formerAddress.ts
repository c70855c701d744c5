import type { DataFromCollectionSlug, Where } from 'payload'

import { getPortal } from './portal'

/** Collections whose documents remember the addresses that they had (`collections/fields/previousSlugs.ts`). */
type Addressed = 'articles' | 'albums' | 'authors' | 'categories' | 'questions' | 'topics'

/**
 * What once had this address, as much of it as says where it stands now; null when there is nothing.
 * @param visible what else must be so for readers to be sent there
 */
export const findByFormerSlug = async <Slug extends Addressed>(
  collection: Slug,
  formerSlug: string,
  visible?: Where,
): Promise<Pick<DataFromCollectionSlug<Slug>, 'id' | 'slug'> | null> => {
  const payload = await getPortal()
  const wasThere: Where = { previousSlugs: { equals: formerSlug } }
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: 1,
    pagination: false,
    // Former addresses are hidden from readers, and only the present one, which is public, leaves this folder.
    overrideAccess: true,
    select: { slug: true },
    where: visible ? { and: [visible, wasThere] } : wasThere,
  })
  return (docs[0] as Pick<DataFromCollectionSlug<Slug>, 'id' | 'slug'> | undefined) ?? null
}
