import sharp from 'sharp'
import { expect, it } from 'vitest'

import { drawCard } from './drawCard'

const draw = (title: string) => drawCard({ title, name: 'Hội Khuyến học tỉnh' })

it('is a PNG as large as other sites want it, and light', async () => {
  const picture = await draw('Trao học bổng cho học sinh nghèo vượt khó ở Mù Cang Chải')

  expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
  expect(picture.length).toBeLessThan(80 * 1024)
})

it('the marks of a title make another picture', async () => {
  const [plain, marked] = await Promise.all([draw('Bo nhiem'), draw('Bổ nhiệm')])

  expect(plain?.equals(marked as Buffer)).toBe(false)
})

it('an empty title leaves the name of the portal', async () => {
  expect((await draw('')).length).toBeGreaterThan(1000)
})
