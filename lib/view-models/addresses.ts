/** Every address that readers see is made here. */
export const toArticleHref = (slug: string): string => `/bai-viet/${slug}`

/** The first page of a list has no number in its address. */
export const toCategoryHref = (slug: string, page = 1): string =>
  page > 1 ? `/chuyen-muc/${slug}?trang=${page}` : `/chuyen-muc/${slug}`

/** Page of a pen name, with the articles that are signed with it. */
export const toAuthorHref = (slug: string, page = 1): string =>
  page > 1 ? `/tac-gia/${slug}?trang=${page}` : `/tac-gia/${slug}`

/** The newest albums; the first page of a list has no number in its address. */
export const toAlbumsHref = (page = 1): string => (page > 1 ? `/thu-vien-anh?trang=${page}` : '/thu-vien-anh')

export const toAlbumHref = (slug: string, page = 1): string =>
  page > 1 ? `/thu-vien-anh/${slug}?trang=${page}` : `/thu-vien-anh/${slug}`

/** The page of one picture of an album. Its id stays when the order changes. */
export const toPhotoHref = (slug: string, image: number): string => `/thu-vien-anh/${slug}/${image}`

/** All pictures of an album in one file, for the press. */
export const toAlbumZipHref = (slug: string): string => `/thu-vien-anh/${slug}/tai-ve`

/** A part of the sitemap. */
export const toSitemapHref = (part: string): string => `/sitemap/${part}.xml`

/** A complete address of the web, as people paste it; not `https:example.org`, which leads nowhere. */
export const isWebAddress = (value: string): boolean =>
  /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value)

/** Complete address for `<link rel="canonical">`, print and sharing. `site` has no slash at its end. */
export const toAbsolute = (site: string, href: string): string => `${site}${href}`

/** A picture file, which the front sends from disk. */
export const toPictureHref = (file: string): string => `/anh/${file}`
