/** Every address that readers see is made here. */
export const toArticleHref = (slug: string): string => `/bai-viet/${slug}`

/** An article as one file, to be kept. */
export const toSavedArticleHref = (slug: string): string => `${toArticleHref(slug)}/tai-ve`

/** An article that somebody reads aloud. */
export const toRecordingHref = (slug: string): string => `${toArticleHref(slug)}/nghe`

/** What a reader sees without a network, and the articles that the device has kept. */
export const toOfflineHref = (): string => '/ngoai-tuyen'

/** The first page of a list has no number in its address. */
export const toCategoryHref = (slug: string, page = 1): string =>
  page > 1 ? `/chuyen-muc/${slug}?trang=${page}` : `/chuyen-muc/${slug}`

/** Page of a pen name, with the articles that are signed with it. */
export const toAuthorHref = (slug: string, page = 1): string =>
  page > 1 ? `/tac-gia/${slug}?trang=${page}` : `/tac-gia/${slug}`

/** All pen names that something is signed with. */
export const toAuthorsHref = (page = 1): string => (page > 1 ? `/tac-gia?trang=${page}` : '/tac-gia')

/** All events that are followed over time. */
export const toTopicsHref = (page = 1): string => (page > 1 ? `/dong-su-kien?trang=${page}` : '/dong-su-kien')

interface TopicAddress {
  kind: 'event' | 'tag'
  slug?: string | null
}

/** Page of an event, or of a tag. */
export const toTopicHref = ({ kind, slug }: TopicAddress, page = 1): string => {
  const path = kind === 'event' ? `/dong-su-kien/${slug}` : `/the/${slug}`
  return page > 1 ? `${path}?trang=${page}` : path
}

/** @param date `2020`, `2020-03` or `2020-03-23`, a date in Vietnam; empty for the whole archive */
export const toArchiveHref = (date = '', page = 1): string => {
  const path = ['/luu-tru', ...date.split('-')].filter(Boolean).join('/')
  return page > 1 ? `${path}?trang=${page}` : path
}

/** As they stand in the address; the first one is what readers get who name none. */
export const mostReadPeriods = ['7-ngay', '24h', '30-ngay'] as const
export type MostReadPeriod = (typeof mostReadPeriods)[number]

export const toMostReadHref = (period: MostReadPeriod = '7-ngay'): string =>
  period === '7-ngay' ? '/xem-nhieu' : `/xem-nhieu?trong=${period}`

/** Null for a period that there is not. */
export const parseMostReadPeriod = (value: string | string[] | undefined): MostReadPeriod | null =>
  value === undefined ? '7-ngay' : (mostReadPeriods.find((period) => period === value) ?? null)

/** The sitemap for people. */
export const siteMapHref = '/so-do'

/** The newest albums; the first page of a list has no number in its address. */
export const toAlbumsHref = (page = 1): string => (page > 1 ? `/thu-vien-anh?trang=${page}` : '/thu-vien-anh')

export const toAlbumHref = (slug: string, page = 1): string =>
  page > 1 ? `/thu-vien-anh/${slug}?trang=${page}` : `/thu-vien-anh/${slug}`

/** The page of one picture of an album. Its id stays when the order changes. */
export const toPhotoHref = (slug: string, image: number): string => `/thu-vien-anh/${slug}/${image}`

/** All pictures of an album in one file, for the press. */
export const toAlbumZipHref = (slug: string): string => `/thu-vien-anh/${slug}/tai-ve`

export type FeedFormat = 'rss' | 'atom'

/** The feed of what is listed at `base`: of the whole portal at `/`, of a category, of a topic. */
export const toFeedHref = (base: string, format: FeedFormat): string =>
  `${base === '/' ? '' : base}/${format}.xml`

/** What other sites show beside a link to an article without a picture. The hash is of all that is drawn. */
export const toSharePictureHref = (slug: string, hash: string): string => `/chia-se/${slug}-${hash}.png`

/** Sends on to Zalo, which wants the address of the article in a coding that would weigh on the article's page. */
export const toZaloHref = (slug: string): string => `/chia-se/zalo/${slug}`

/** The address of an article for the camera of a phone, on paper. */
export const toQrHref = (slug: string): string => `/qr/bai-viet/${slug}.svg`

/** Where readers write to a department. */
export const feedbackHref = '/gop-y'

/** Where the number of a ticket is shown, once the letter is there. */
export const toReceiptHref = (ticket: string): string => `/gop-y/da-gui?phieu=${ticket}`

/** Where readers tell of an error in an article. */
export const toErrorReportHref = (slug: string): string => `/bao-loi?bai=${slug}`

/** What readers say under an article, and where they say it. */
export const toCommentsHref = (slug: string, page = 1): string =>
  `/bai-viet/${slug}/y-kien${page > 1 ? `?trang=${page}` : ''}`

/** Questions with answers; the first page of a list has no number in its address. */
export const toQuestionsHref = (page = 1): string => (page > 1 ? `/hoi-dap?trang=${page}` : '/hoi-dap')

export const toQuestionHref = (slug: string): string => `/hoi-dap/${slug}`

/** A part of the sitemap. */
export const toSitemapHref = (part: string): string => `/sitemap/${part}.xml`

/** A complete address of the web, as people paste it; not `https:example.org`, which leads nowhere. */
export const isWebAddress = (value: string): boolean =>
  /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value)

/** Complete address for `<link rel="canonical">`, print and sharing. `site` has no slash at its end. */
export const toAbsolute = (site: string, href: string): string => `${site}${href}`

/** A picture file, which the front sends from disk. */
export const toPictureHref = (file: string): string => `/anh/${file}`
