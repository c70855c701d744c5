import { describe, expect, it } from 'vitest'

import {
  decideChange,
  emptyCommon,
  sortPictures,
  toBatchPicture,
  toMoment,
  type BatchPicture,
} from './pictures'
import { toAlbumDraft, toArticleDraft } from './toDrafts'

const build = (values: Partial<BatchPicture> & { id: number }): BatchPicture => ({
  ...toBatchPicture({ id: values.id, batch: 'dot-nay', filename: `anh-${values.id}.jpg` }, 'dot-nay'),
  ...values,
})

describe('what is said of all pictures', () => {
  const common = { ...emptyCommon, event: ' Trao học bổng ', date: '2020-03-23', credit: 'Thu Hà' }

  it('goes to a picture that says nothing, with the day at noon in Vietnam', () => {
    expect(decideChange(build({ id: 1 }), common, false)).toEqual({
      event: 'Trao học bổng',
      credit: 'Thu Hà',
      takenAt: '2020-03-23T05:00:00.000Z',
    })
  })

  it('leaves what the camera and the photographer have said', () => {
    const picture = build({ id: 1, credit: 'Văn Bình', takenAt: '2020-03-22T01:00:00.000Z' })

    expect(decideChange(picture, common, false)).toEqual({ event: 'Trao học bổng' })
    expect(decideChange(picture, common, true)).toMatchObject({ credit: 'Thu Hà' })
  })

  it('is nothing where all is said', () => {
    expect(decideChange(build({ id: 1 }), emptyCommon, true)).toBeNull()
  })

  it('gives consent to pictures of children only, and only with a name and a day', () => {
    const consent = { ...emptyCommon, consentGivenBy: 'Bà Lan', consentGivenAt: '2020-03-20' }
    const children = build({ id: 1, depictsChildren: true })

    expect(decideChange(children, consent, false)).toEqual({
      consent: { givenBy: 'Bà Lan', givenAt: toMoment('2020-03-20') },
    })
    expect(decideChange(build({ id: 2 }), consent, false)).toBeNull()
    expect(decideChange(children, { ...consent, consentGivenAt: '' }, false)).toBeNull()
    expect(decideChange({ ...children, hasConsent: true }, consent, false)).toBeNull()
  })
})

it('pictures follow the time at which they were taken, and then their names as people count', () => {
  const pictures = [
    build({ id: 1, filename: 'anh-10.jpg' }),
    build({ id: 2, filename: 'anh-9.jpg' }),
    build({ id: 3, takenAt: '2020-03-23T02:00:00.000Z' }),
    build({ id: 4, takenAt: '2020-03-23T01:00:00.000Z' }),
  ]

  expect(sortPictures(pictures).map(({ id }) => id)).toEqual([4, 3, 2, 1])
})

describe('drafts from a batch', () => {
  const pictures = [
    build({ id: 1, event: 'Trao học bổng', place: 'Văn Chấn', takenAt: '2020-03-23T02:00:00.000Z' }),
    build({ id: 2, event: 'Trao học bổng', caption: 'Các em nhận quà' }),
    build({ id: 3, event: 'Khác' }),
    build({ id: 4 }),
  ]
  const now = new Date('2020-04-01T00:00:00Z')

  it('an album takes what most pictures say, and all of them in order', () => {
    expect(toAlbumDraft(pictures, now)).toEqual({
      title: 'Trao học bổng',
      date: '2020-03-23T02:00:00.000Z',
      place: 'Văn Chấn',
      photos: [1, 2, 3, 4],
      _status: 'draft',
    })
  })

  it('without an event the day names it', () => {
    expect(toAlbumDraft([build({ id: 1 })], now).title).toBe('Ảnh ngày 01/04/2020')
  })

  it('an article has every picture once: the lead, those with captions alone, the others together', () => {
    const { leadImage, body } = toArticleDraft(pictures, now)
    const blocks = body.root.children.flatMap(({ fields }) => fields ?? [])

    expect(leadImage).toBe(1)
    expect(blocks).toMatchObject([
      { blockType: 'photo', image: 2 },
      { blockType: 'photoGroup', images: [3, 4] },
    ])
  })

  it('a group has no more photos than an article takes', () => {
    const many = Array.from({ length: 60 }, (_, index) => build({ id: index + 1 }))
    const { body } = toArticleDraft(many, now)
    const images = body.root.children.flatMap(({ fields }) => {
      const { images, image } = (fields ?? {}) as { images?: number[]; image?: number }
      return images ? [images] : image ? [[image]] : []
    })

    expect(images.map(({ length }) => length)).toEqual([24, 24, 11])
    expect(new Set(images.flat()).size).toBe(59)
  })
})

it.each([
  ['dot-nay', false],
  ['dot-truoc', true],
  [null, true],
])('a picture of batch %s is reused in this one: %s', (batch, isReused) => {
  expect(toBatchPicture({ id: 1, batch }, 'dot-nay').isReused).toBe(isReused)
})
