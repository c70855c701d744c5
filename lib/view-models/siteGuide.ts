import type { Category } from '@/lib/generated/payload-types'
import { toAlbumsHref, toArchiveHref, toAuthorsHref, toMostReadHref, toTopicsHref } from './addresses'
import { toArchiveTitle } from './archive'
import { toChildren, toRoots } from './categoryTree'
import type { SiteMapPage } from './discoveryTypes'
import { toCategoryLink } from './story'
import type { LinkText } from './types'

interface Parts {
  categories: Category[]
  /** Those with the newest articles first. */
  events: LinkText[]
  /** Months with articles, as `2020-03`, newest first. */
  months: string[]
}

/** Events that the map names; the list has the others. */
const namedEvents = 12

const plain = (link: LinkText) => ({ ...link, children: [] })

export const toSiteMapPage = ({ categories, events, months }: Parts): SiteMapPage => {
  const toBranch = (category: Category): SiteMapPage['sections'][number]['links'] => {
    const link = toCategoryLink(category)
    const children = toChildren(categories, category.id)
    if (!link) return []
    return [
      { ...link, children: children.flatMap((child) => toCategoryLink(child) ?? []) },
      // Two levels are seen at once; what lies deeper stands by itself.
      ...children
        .filter((child) => toChildren(categories, child.id).length > 0)
        .flatMap((child) => toBranch(child)),
    ]
  }
  const years = [...new Set(months.map((month) => month.slice(0, 4)))]
  return {
    sections: [
      { name: 'Chuyên mục', links: toRoots(categories).flatMap(toBranch) },
      {
        name: 'Đọc theo cách khác',
        links: [
          { name: 'Trang chủ', href: '/' },
          { name: 'Xem nhiều', href: toMostReadHref() },
          { name: 'Dòng sự kiện và thẻ', href: toTopicsHref() },
          { name: 'Tác giả', href: toAuthorsHref() },
          { name: 'Thư viện ảnh', href: toAlbumsHref() },
          { name: 'Tin mới qua RSS', href: '/rss.xml' },
        ].map(plain),
      },
      ...(events.length > 0
        ? [{ name: 'Dòng sự kiện', links: events.slice(0, namedEvents).map(plain) }]
        : []),
      {
        name: 'Lưu trữ',
        links: [
          plain({ name: 'Mọi năm', href: toArchiveHref() }),
          ...years.map((year) => plain({ name: toArchiveTitle(year), href: toArchiveHref(year) })),
        ],
      },
    ],
  }
}
