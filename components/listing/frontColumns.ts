import type { HomePage } from '@/lib/view-models/types'

/** How the first zone of the home page is divided on a wide screen, so that no column stands empty. */
export type FrontColumns = 'none' | 'one' | 'two' | 'three'

export function decideFrontColumns(page: HomePage): FrontColumns {
  const filled = [page.lead !== null, page.secondary.length > 0, page.latest.length > 0].filter(
    Boolean,
  ).length
  switch (filled) {
    case 0:
      return 'none'
    case 1:
      return 'one'
    case 2:
      return 'two'
    default:
      return 'three'
  }
}
