import { expect, it } from 'vitest'

import { toRecordingLine } from './recording'

const recording = { filename: 'ban-doc-1.m4a', url: '/api/recordings/file/ban-doc-1.m4a', seconds: 312 }

it('readers hear it at the address of the article', () => {
  expect(toRecordingLine({ slug: 'hop-mat', _status: 'published' }, recording)).toEqual({
    src: '/bai-viet/hop-mat/nghe',
    type: 'audio/mp4',
    length: '5 phút 12 giây',
  })
})

it('whoever works on a draft hears the file itself', () => {
  expect(toRecordingLine({ slug: 'hop-mat', _status: 'draft' }, recording)?.src).toBe(recording.url)
})

it('there is nothing to hear without one', () => {
  expect(toRecordingLine({ slug: 'hop-mat', _status: 'published' }, null)).toBeNull()
})
