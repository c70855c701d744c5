import type { Category, Navigation, Site } from '@/lib/generated/payload-types'
import { toChildren, toChosen } from './categoryTree'
import { toIds } from './relations'
import { toCategoryLink } from './story'
import type { LegalLine, LinkText, NavigationItem, SiteChrome } from './types'

/** Shown until an admin has given the portal its name. */
export const nameless = 'Cổng thông tin khuyến học'

export const toChrome = (site: Site, navigation: Navigation, categories: Category[]): SiteChrome => ({
  name: site.name || nameless,
  greeting: site.greeting ?? '',
  governingBody: site.governingBody ?? '',
  navigation: toChosen(categories, toIds(navigation.categories)).flatMap((category) =>
    toNavigationItem(category, categories),
  ),
  legal: toLegalLines(site),
  links: (navigation.links ?? []).map(({ label, url }) => ({ name: label, href: url })),
})

const toNavigationItem = (category: Category, categories: Category[]): NavigationItem[] => {
  const link = toCategoryLink(category)
  const children = toChildren(categories, category.id).flatMap((child) => toCategoryLink(child) ?? [])
  return link ? [{ ...link, children: children satisfies LinkText[] }] : []
}

const toLegalLines = (site: Site): LegalLine[] => {
  const lines: [string, string | null | undefined, string?][] = [
    ['Cơ quan chủ quản', site.governingBody],
    ['Chịu trách nhiệm nội dung', site.responsiblePerson],
    ['Địa chỉ', site.address],
    ['Điện thoại', site.telephone, `tel:${site.telephone?.replace(/[^\d+]/g, '')}`],
    ['Thư điện tử', site.email, `mailto:${site.email}`],
    ['Giấy phép', site.licence],
  ]
  return lines.flatMap(([label, value, href]) => (value ? [{ label, value, href: href ?? null }] : []))
}
