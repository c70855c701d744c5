import type { PageLink, Pagination } from './types'

/** Pages beside the current one that have a link of their own. */
const reach = 2

/**
 * Links to pages 1 to `total`: the first, the last, and those near the current one, with a gap where pages are left
 * out. A gap that would hide a single page shows that page instead.
 */
export const toPagination = (
  current: number,
  total: number,
  toHref: (page: number) => string,
): Pagination => {
  const shown = new Set([1, total])
  for (let page = current - reach; page <= current + reach; page += 1) {
    if (page >= 1 && page <= total) shown.add(page)
  }
  const pages: PageLink[] = []
  let before = 0
  for (const number of [...shown].sort((a, b) => a - b)) {
    if (number - before === 2) pages.push(toPage(number - 1))
    else if (number - before > 2) pages.push({ kind: 'gap' })
    pages.push(toPage(number))
    before = number
  }
  function toPage(number: number): PageLink {
    return { kind: 'page', number, href: toHref(number), isCurrent: number === current }
  }
  return {
    current,
    total,
    pages,
    first: current > 1 ? toHref(1) : null,
    previous: current > 1 ? toHref(current - 1) : null,
    next: current < total ? toHref(current + 1) : null,
    last: current < total ? toHref(total) : null,
  }
}

/** A page number from an address: 1 when there is none, null for one that is no whole number from 1 on. */
export const parsePageNumber = (value: string | string[] | undefined): number | null => {
  if (value === undefined) return 1
  return typeof value === 'string' && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : null
}
