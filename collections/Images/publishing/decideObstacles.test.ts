import { expect, it } from 'vitest'

import { buildNode } from '@/tests/factories/documents'
import { listAlbumPictures, listArticlePictures } from '@/lib/images/pictureUses'
import { listHindrances, type CheckedImage, type Obstacle } from './decideObstacles'
import { describeHindrances } from './describeObstacle'

const now = new Date('2026-05-20T05:00:00.000Z')

const buildChecked = (data: Partial<CheckedImage> = {}): CheckedImage => ({
  id: 1,
  filename: 'le-trao.jpg',
  alt: 'Lễ trao học bổng',
  depictsChildren: false,
  consent: {},
  caption: null,
  ...data,
})

const listObstacles = (
  image: CheckedImage,
  { alt = null as string | null, published = false } = {},
): Obstacle[] =>
  listHindrances({
    uses: [{ image: 1, path: 'leadImage', alt }],
    publishedUses: published ? [{ image: 1, path: 'body', alt: null }] : [],
    images: [image],
    now,
  }).map(({ obstacle }) => obstacle)

it.each<[string, Partial<CheckedImage>, Parameters<typeof listObstacles>[1], Obstacle[]]>([
  ['described', {}, {}, []],
  ['described by a caption alone', { alt: null, caption: 'Lễ trao' }, {}, ['undescribed']],
  ['described by blanks', { alt: '  ' }, {}, ['undescribed']],
  ['decoration', { alt: null, decorative: true }, {}, []],
  ['described at its place', { alt: null }, { alt: 'Em Mai nhận quà' }, []],
  ['undescribed, but published so before', { alt: null }, { published: true }, []],
  ['children without consent', { depictsChildren: true }, {}, ['missing']],
  ['children without consent, published before', { depictsChildren: true }, { published: true }, ['missing']],
  ['children and no words: the worse is told', { depictsChildren: true, alt: null }, {}, ['missing']],
])('%s', (_name, image, situation, obstacles) => {
  expect(listObstacles(buildChecked(image), situation)).toEqual(obstacles)
})

it('a picture that had words of its place when it was published does not lose them unnoticed', () => {
  const hindrances = listHindrances({
    uses: [{ image: 1, path: 'body', alt: null }],
    publishedUses: [{ image: 1, path: 'body', alt: 'Em Mai nhận quà' }],
    images: [buildChecked({ alt: null })],
    now,
  })

  expect(hindrances).toHaveLength(1)
})

it('finds the pictures of an article in its lead, its text, its groups and its tables, as ids, texts or documents', () => {
  const block = (fields: object) => buildNode('block', [], { fields })
  const body = {
    root: buildNode('root', [
      block({ blockType: 'photo', image: 2, alt: ' Lễ trao ' }),
      block({ blockType: 'photo', image: null, caption: 'Ảnh đã mất' }),
      block({ blockType: 'photoGroup', images: [3, '4', { id: 5 }] }),
      buildNode('table', [buildNode('tablerow', [buildNode('tablecell', [block({ image: 6 })])])]),
    ]),
  }

  const uses = listArticlePictures({ leadImage: { id: 1 }, leadImageAlt: '', body })

  expect(uses.map(({ image, path }) => `${path} ${image}`)).toEqual([
    'leadImage 1',
    'body 2',
    'body 3',
    'body 4',
    'body 5',
    'body 6',
  ])
  expect(uses[1]?.alt).toBe('Lễ trao')
})

it('finds the photos and the cover of an album, and nothing in an empty document', () => {
  expect(listAlbumPictures({ photos: [1, 2], cover: 3 }).map(({ image }) => image)).toEqual([1, 2, 3])
  expect([...listAlbumPictures({}), ...listArticlePictures({ body: null })]).toEqual([])
})

it('names at most five pictures that lack the same, and those with dates one by one', () => {
  const consent = {
    givenBy: 'Mẹ',
    givenAt: '2026-01-01T05:00:00.000Z',
    withdrawnAt: '2026-05-19T05:00:00.000Z',
  }
  const images = [1, 2, 3, 4, 5, 6, 7].map((id) =>
    buildChecked({ id, filename: `${id}.jpg`, depictsChildren: true }),
  )
  images.push(buildChecked({ id: 8, filename: '8.jpg', depictsChildren: true, consent }))
  const uses = images.map(({ id }) => ({ image: id, path: 'photos', alt: null }))

  expect(describeHindrances(listHindrances({ uses, images, publishedUses: [], now }))).toBe(
    'Ảnh “8.jpg” có trẻ em, sự đồng ý đã rút lại ngày 19/05/2026. Hãy bỏ ảnh. ' +
      'Ảnh “1.jpg”, “2.jpg”, “3.jpg”, “4.jpg”, “5.jpg” và 2 ảnh khác có trẻ em mà chưa có sự đồng ý. ' +
      'Hãy ghi người đồng ý và ngày đồng ý ở trang của ảnh, hoặc bỏ ảnh.',
  )
})
