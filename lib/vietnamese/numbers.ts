const formats = new Map<number | undefined, Intl.NumberFormat>()

/** Formats are costly to make and few in number, so each is made once. */
function getFormat(fractionDigits: number | undefined): Intl.NumberFormat {
  const known = formats.get(fractionDigits)
  if (known) return known
  const format = new Intl.NumberFormat('vi-VN', {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
    // -0 and what rounds to it is a plain 0 to a reader.
    signDisplay: 'negative',
  })
  formats.set(fractionDigits, format)
  return format
}

/**
 * `1.230`, `158,8`: a dot between thousands and a comma before decimals.
 * Without `fractionDigits` at most three decimals are shown, with it exactly that many (0 to 100).
 */
export function formatNumber(n: number, fractionDigits?: number): string {
  return getFormat(fractionDigits).format(n)
}
