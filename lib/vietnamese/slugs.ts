import { toPlainLetters } from './letters'

/** The longest beginning of `slug` that fits and ends with a whole word; a single overlong word is cut hard. */
function cutAtWord(slug: string, maxLength: number): string {
  if (slug.length <= maxLength) return slug
  const cut = slug.slice(0, maxLength)
  const wordEnd = slug[maxLength] === '-' ? maxLength : cut.lastIndexOf('-')
  return (wordEnd > 0 ? cut.slice(0, wordEnd) : cut).replace(/-+$/, '')
}

/**
 * The address of a title: `Hội Khuyến học tỉnh Yên Bái` → `hoi-khuyen-hoc-tinh-yen-bai`. ASCII letters, digits and
 * single hyphens, at most `maxLength` characters. Empty for a text without any Latin letter or digit.
 */
export function toSlug(text: string, maxLength = 120): string {
  const slug = toPlainLetters(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return cutAtWord(slug, maxLength)
}
