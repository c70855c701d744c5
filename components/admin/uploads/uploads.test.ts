import { describe, expect, it } from 'vitest'

import {
  atOnce,
  decideNext,
  describeState,
  formatSize,
  reduceUploads,
  toProgress,
  tooLarge,
  type PictureUpload,
  type UploadState,
} from './uploads'

const file = (name: string, size = 1000): File =>
  ({ name, size, lastModified: 1, type: 'image/jpeg' }) as unknown as File

const upload = (key: string, state: UploadState, size = 1000): PictureUpload => ({
  key,
  file: file(`${key}.jpg`, size),
  state,
})

const image = { id: 1, filename: 'a.jpg', thumbnail: null }
const failed = (isLine: boolean): UploadState => ({ kind: 'failed', reason: 'Hỏng.', isLine })

describe('the queue', () => {
  it('sends three files at a time, and the next when one is through', () => {
    const running = Array.from({ length: atOnce }, (_, index) =>
      upload(`a${index}`, { kind: 'sending', sent: 0 }),
    )
    const waiting = upload('b', { kind: 'waiting' })

    expect(decideNext([...running, waiting])).toBeUndefined()
    expect(
      decideNext([...running.slice(1), upload('a0', { kind: 'taken', image, alike: [] }), waiting]),
    ).toBe(waiting)
  })

  it('a dropped line keeps its place', () => {
    const dropped = Array.from({ length: atOnce }, (_, index) =>
      upload(`a${index}`, { kind: 'interrupted', sent: 5 }),
    )

    expect(decideNext([...dropped, upload('b', { kind: 'waiting' })])).toBeUndefined()
  })

  it('a file that is too large is told at once and not sent', () => {
    const uploads = reduceUploads([], { type: 'add', files: [{ key: 'a', file: file('a.jpg', 30_000_001) }] })

    expect(uploads[0]?.state).toEqual({ kind: 'failed', reason: tooLarge, isLine: false })
    expect(decideNext(uploads)).toBeUndefined()
  })

  it('the same file chosen twice is sent once', () => {
    const first = reduceUploads([], { type: 'add', files: [{ key: 'a', file: file('a.jpg') }] })
    const second = reduceUploads(first, {
      type: 'add',
      files: [
        { key: 'b', file: file('a.jpg') },
        { key: 'c', file: file('c.jpg') },
      ],
    })

    expect(second.map(({ key }) => key)).toEqual(['a', 'c'])
  })

  it('what failed waits again when asked, and what is done stays', () => {
    const uploads = [upload('a', failed(false)), upload('b', { kind: 'taken', image, alike: [] })]

    expect(reduceUploads(uploads, { type: 'retry' }).map(({ state }) => state.kind)).toEqual([
      'waiting',
      'taken',
    ])
  })

  it('a line that is back tries again only what the line has stopped', () => {
    const uploads = [upload('a', failed(true)), upload('b', failed(false))]

    expect(reduceUploads(uploads, { type: 'retry', onlyLine: true }).map(({ state }) => state.kind)).toEqual([
      'waiting',
      'failed',
    ])
  })
})

it('progress counts bytes of what may still arrive, and files that failed apart', () => {
  const progress = toProgress([
    upload('a', { kind: 'taken', image, alike: [] }, 100),
    upload('b', { kind: 'sending', sent: 50 }, 200),
    upload('c', failed(false), 4000),
    upload('d', { kind: 'waiting' }, 100),
    upload('e', { kind: 'reused', image }, 30),
  ])

  expect(progress).toEqual({ done: 2, failed: 1, total: 5, sentBytes: 180, totalBytes: 430 })
})

it.each<[UploadState, string]>([
  [{ kind: 'sending', sent: 999 }, 'Đang tải lên 99%'],
  [{ kind: 'interrupted', sent: 1 }, 'Mất mạng, sẽ tự tải tiếp'],
  [failed(false), 'Chưa lưu được'],
])('%j is told as “%s”', (state, text) => {
  expect(describeState(upload('a', state))).toBe(text)
})

it.each([
  [8_240_000, '8,2 MB'],
  [40_001, '41 KB'],
  [0, '0 KB'],
])('%i bytes are told as “%s”', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text)
})
