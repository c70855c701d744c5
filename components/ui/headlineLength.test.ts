import { expect, test } from 'vitest'
import { decideHeadlineLength } from './headlineLength'

test('the headline of a usual report keeps its full size', () => {
  const title = 'Hội Khuyến học tỉnh Yên Bái: Nâng cao hiệu quả chương trình phối hợp'
  expect(decideHeadlineLength(title)).toBe('usual')
})

test('a headline of a hundred characters is set smaller', () => {
  expect(decideHeadlineLength('ễ'.repeat(99))).toBe('usual')
  expect(decideHeadlineLength('ễ'.repeat(100))).toBe('long')
})
