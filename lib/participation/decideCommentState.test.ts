import { expect, it } from 'vitest'

import { decideCommentState } from './decideCommentState'

it.each([
  ['Bài viết rất hay, cảm ơn tòa soạn.', 'pending'],
  ['Xem thêm ở https://example.vn/nghi-dinh', 'pending'],
  ['Vay nhanh http://a.example và www.b.example', 'spam'],
  ['<a href="https://a.example">rẻ</a>', 'spam'],
  ['[url=https://a.example]x[/url]', 'spam'],
])('%s waits as %s', (text, state) => {
  expect(decideCommentState(text)).toBe(state)
})
