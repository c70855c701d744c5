const collator = new Intl.Collator('vi')

/** Alphabetical order of Vietnamese (ICU `vi`: a ă â b c d đ e ê …). NFC and NFD forms of one text are equal. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a.normalize('NFC'), b.normalize('NFC'))
}

/** A full name as it is sorted: the given name is the last word, family and middle names are the rest. */
function splitName(name: string): { given: string; rest: string } {
  const words = name.trim().split(/\s+/u)
  return { given: words.at(-1) ?? '', rest: words.slice(0, -1).join(' ') }
}

/** Order of a Vietnamese list of people: by given name, then by family and middle names. */
export function comparePeople(a: string, b: string): number {
  const left = splitName(a)
  const right = splitName(b)
  return compareVietnamese(left.given, right.given) || compareVietnamese(left.rest, right.rest)
}
