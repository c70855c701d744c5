import { beforeEach, expect, it } from 'vitest'

import { createPictureFiles } from './pictureFiles'
import type { PublicImage } from './publicImages'

let images: PublicImage[]
let asked: string[]

beforeEach(() => {
  images = [{ id: 1, files: ['a.jpg', 'a-320.webp'] }]
  asked = []
})

const open = () =>
  createPictureFiles(async (file) => {
    asked.push(file)
    return images.find(({ files }) => files.includes(file)) ?? null
  })

it('all files of an image are known after the first question', async () => {
  const files = open()

  expect(await files.get('a.jpg')).toEqual({ kind: 'shown', key: 'image:1' })
  expect(files.get('a-320.webp')).toEqual({ kind: 'shown', key: 'image:1' })
  expect(asked).toEqual(['a.jpg'])
})

it('a file that no public image has is asked for once', async () => {
  const files = open()

  expect(await files.get('x.jpg')).toEqual({ kind: 'refused' })
  expect(files.get('x.jpg')).toEqual({ kind: 'refused' })
  expect(asked).toEqual(['x.jpg'])
})

it('an announced image is asked for again, and others are not', async () => {
  const files = open()
  files.allow(new Map([['b.jpg', 2]]))
  await files.get('a.jpg')
  images = []

  files.purge({ changed: ['image:1'], withdrawn: ['image:1'] })

  expect(await files.get('a.jpg')).toEqual({ kind: 'refused' })
  expect(files.get('b.jpg')).toEqual({ kind: 'shown', key: 'image:2' })
})

it('a picture that is allowed later is found then', async () => {
  const files = open()
  await files.get('c.jpg')
  images = [{ id: 3, files: ['c.jpg'] }]

  files.purge({ changed: ['image:3'], withdrawn: [] })

  expect(await files.get('c.jpg')).toEqual({ kind: 'shown', key: 'image:3' })
})

it('an answer from before an announcement is not remembered', async () => {
  const files = open()
  const early = files.get('a.jpg')
  images = []
  files.purge({ changed: [], withdrawn: ['image:1'] })
  await early

  expect(await files.get('a.jpg')).toEqual({ kind: 'refused' })
})

it('announcements of other things change nothing', async () => {
  const files = open()
  await files.get('a.jpg')

  files.purge({ changed: ['article:1'], withdrawn: ['article:1'] })

  expect(files.get('a.jpg')).toEqual({ kind: 'shown', key: 'image:1' })
})

it('a file that was replaced leads to the new one, until the picture is withdrawn', async () => {
  images = []
  const files = createPictureFiles(async () => images[0] ?? null)
  images = [{ id: 4, files: ['d-new.jpg'], successor: 'd-new.jpg' }]

  expect(await files.get('d-old.jpg')).toEqual({ kind: 'moved', key: 'image:4', to: 'd-new.jpg' })
  expect(files.get('d-new.jpg')).toEqual({ kind: 'shown', key: 'image:4' })

  images = []
  files.purge({ changed: ['image:4'], withdrawn: ['image:4'] })
  expect(await files.get('d-old.jpg')).toEqual({ kind: 'refused' })
  expect(await files.get('d-new.jpg')).toEqual({ kind: 'refused' })
})

it('only a file that stands there now is shown: neither a refused one, nor one that was replaced', async () => {
  images = [{ id: 5, files: ['e.jpg'] }]
  const files = createPictureFiles(async (file) =>
    file === 'e-old.jpg' ? { id: 5, files: ['e.jpg'], successor: 'e.jpg' } : (images[0] ?? null),
  )

  expect(await files.isShown('e.jpg')).toBe(true)
  expect(await files.isShown('e-old.jpg')).toBe(false)

  images = []
  files.purge({ changed: ['image:5'], withdrawn: ['image:5'] })
  expect(await files.isShown('e.jpg')).toBe(false)
})
