import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderScene } from './render'
import { drawScene, sceneKeys } from './scenes'

const wanted = [
  ...['le-trao-hoc-bong', 'lop-hoc-vung-cao', 'ruong-bac-thang', 'thu-vien-xa', 'gia-dinh-hoc-tap'],
  ...['dong-ho-khuyen-hoc', 'trung-tam-hoc-tap-cong-dong', 'tiet-kiem-lon-dat', 'xe-dap-den-truong'],
  ...['ho-thac-ba', 'dai-hoi', 'ky-ket', 'may-tinh-lop-hoc', 'trao-xe-dap', 'cho-phien-sach', 'nha-ban-tru'],
  ...['mua-xuan-hoa-dao', 'che-suoi-giang', 'doc-sach-duoi-cay', 'hop-ban', 'ao-am-vung-cao', 'cau-treo'],
  ...['thay-co-cam-ban', 'ngay-khai-giang'],
]
const portraits = ['che-suoi-giang', 'doc-sach-duoi-cay']

const reduce = (picture: Buffer) => sharp(picture).resize(24, 24, { fit: 'fill' }).raw().toBuffer()

/** Mean difference of two reduced pictures, 0–255. */
const difference = (a: Buffer, b: Buffer) =>
  a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length

describe('demo pictures', () => {
  const pictures = new Map<string, Buffer>()

  beforeAll(async () => {
    for (const key of sceneKeys) pictures.set(key, await renderScene(key))
  }, 120_000)

  it('has exactly the pictures that the seed asks for', () => {
    expect([...sceneKeys].sort()).toEqual([...wanted].sort())
  })

  it('throws for a key that is not known', () => {
    expect(() => drawScene('khong-co')).toThrow('khong-co')
    expect(() => drawScene('toString')).toThrow('toString')
  })

  it.each(wanted)('%s decodes completely as an sRGB JPEG of its size', async (key) => {
    const picture = sharp(pictures.get(key), { failOn: 'warning' })

    const { format, space, width, height } = await picture.metadata()
    const pixels = await picture.raw().toBuffer()

    const size = portraits.includes(key) ? [1067, 1600] : [1600, 1067]
    expect([format, space, width, height]).toEqual(['jpeg', 'srgb', ...size])
    expect(pixels).toHaveLength(1600 * 1067 * 3)
  })

  it.each(wanted)('%s has light and dark, so that it is not an empty sheet', async (key) => {
    const { channels } = await sharp(pictures.get(key)).greyscale().stats()

    expect(channels[0]?.stdev).toBeGreaterThan(18)
  })

  it('shows something different in every picture', async () => {
    const small = await Promise.all(
      [...pictures].map(async ([key, picture]) => ({ key, bytes: await reduce(picture) })),
    )

    const alike = small.flatMap((a, i) =>
      small
        .slice(i + 1)
        .filter((b) => difference(a.bytes, b.bytes) < 10)
        .map((b) => `${a.key} = ${b.key}`),
    )

    expect(alike).toEqual([])
  }, 20_000)

  it.each(wanted)('%s has no words, no missing numbers and no missing paints', (key) => {
    const svg = drawScene(key)

    expect(svg).not.toContain('<text')
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    const paints = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]))
    const missing = [...svg.matchAll(/url\(#([^)]+)\)/g)].filter((match) => !paints.has(match[1]))
    expect(missing).toEqual([])
  })

  it('draws and renders the same bytes every time', async () => {
    const again = await renderScene('ruong-bac-thang')

    expect(wanted.map((key) => drawScene(key) === drawScene(key))).not.toContain(false)
    expect(again.equals(pictures.get('ruong-bac-thang') ?? Buffer.alloc(0))).toBe(true)
  }, 20_000)
})
