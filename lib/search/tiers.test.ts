import { expect, it } from 'vitest'

import { parseQuery } from './parseQuery'
import { toHeldPhrases, toTiers, toTitleBeginnings } from './tiers'

it('the last tier has every word, what hangs together, and what it is kept to', () => {
  const tiers = toTiers(parseQuery('hòa 49-KL/TW'), { categories: [3, 4], author: 5, year: 2020 })

  expect(tiers.at(-1)).toBe(
    "'hoa' & '49' & 'kl' & 'tw' & '49 kl' & 'kl tw' & ('#c:3' | '#c:4') & '#a:5' & '#y:2020'",
  )
  expect(toHeldPhrases(parseQuery('hòa 49-KL/TW'))).toEqual(['% 49 kl tw %'])
})

it('marks come first, then the title, the lead, and what stands together', () => {
  const tone = '\u0300'

  expect(toTiers(parseQuery('hoà'))).toEqual([
    `'t=hoa${tone}'`,
    `'l=hoa${tone}'`,
    `'=hoa${tone}'`,
    "'t:hoa'",
    "'l:hoa'",
    "'hoa'",
  ])
  expect(toTiers(parseQuery('a b'))).toHaveLength(8)
})

it('a topic narrows what is found', () => {
  expect(toTiers(parseQuery('a'), { topic: 7 }).at(-1)).toBe("'a' & '#d:7'")
})

it('the last word of a title may go on', () => {
  expect(toTitleBeginnings(parseQuery('khuyến ho').words)).toBe("'t:khuyen' & 't:ho':*")
})
