import { describe, expect, it } from 'vitest'

import { longestQuery, mostWords, parseQuery, tidyQuery } from './parseQuery'

const fold = (text: string) => {
  const { words, phrases } = parseQuery(text)
  const toText = (list: typeof words) => list.map(({ folded }) => folded).join(' ')
  return { words: toText(words), phrases: phrases.map(toText) }
}

describe('parseQuery', () => {
  it.each([
    ['Khuyến học', 'khuyen hoc', []],
    ['"khuyến học" Yên Bái', 'khuyen hoc yen bai', ['khuyen hoc']],
    ['“khuyến học” và „Trạm Tấu“', 'khuyen hoc va tram tau', ['khuyen hoc', 'tram tau']],
    ['«khuyến học»', 'khuyen hoc', ['khuyen hoc']],
    ['học bổng "Trạm Tấu', 'hoc bong tram tau', ['tram tau']],
    ['150/KH-SGDĐT-HKH', '150 kh sgddt hkh', ['150 kh sgddt hkh']],
    ['"bổng"', 'bong', []],
    ['a & b | !c:* <-> (d)', 'a b c d', []],
    ["100% _x_ \\ 'y'", '100 x y', []],
    ['"" " “”', '', []],
    ['...,;!?', '', []],
    ['', '', []],
  ])('reads %j', (text, words, phrases) => {
    expect(fold(text)).toEqual({ words, phrases })
  })

  it('gives the same word for both placements of the tone, and for both compositions', () => {
    const [a, b, c] = ['hòa thủy', 'hoà thuỷ', 'hòa thủy'.normalize('NFD')].map(
      (text) => parseQuery(text).words,
    )

    expect(b).toEqual(a)
    expect(c).toEqual(a)
    expect(parseQuery('hóa thủy').words).not.toEqual(a)
  })

  it('looks at no more words than anybody types', () => {
    expect(parseQuery('học '.repeat(3000)).words).toHaveLength(mostWords)
    expect(parseQuery(`"${'học '.repeat(3000)}"`).phrases[0]).toHaveLength(mostWords)
  })
})

describe('tidyQuery', () => {
  it.each([
    ['  Khuyến \n\t học ', 'Khuyến học'],
    ['Khuyến học'.normalize('NFD'), 'Khuyến học'],
    ['a\0b\u0007c', 'a b c'],
    ['Khuy\u00ADến\u200B học', 'Khuyến học'],
    ['\uD800x', 'x'],
  ])('makes one line of %j', (text, expected) => {
    expect(tidyQuery(text)).toBe(expected)
  })

  it('cuts what is endless', () => {
    expect([...tidyQuery('ề'.repeat(10_000))].length).toBe(longestQuery)
  })
})
