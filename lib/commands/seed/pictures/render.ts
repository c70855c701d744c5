import sharp from 'sharp'
import { createRandom } from './parts/random'
import { drawScene } from './scenes'

/** Paper grain as grey noise around the middle, for a soft-light blend: fine tooth and the broad mottle of hand-made paper. */
async function grain(width: number, height: number): Promise<Buffer> {
  const noise = (w: number, h: number, reach: number, seed: string) => {
    const random = createRandom(seed)
    const data = Buffer.alloc(w * h, 0)
    for (let i = 0; i < data.length; i++) data[i] = 128 + Math.round(random.between(-reach, reach))
    return sharp(data, { raw: { width: w, height: h, channels: 1 } })
  }
  const mottle = await noise(Math.ceil(width / 34), Math.ceil(height / 34), 15, 'mottle')
    .resize(width, height, { kernel: 'cubic', fit: 'fill' })
    .toColourspace('b-w')
    .raw()
    .toBuffer()
  const tooth = await noise(width, height, 46, 'tooth').blur(0.6).toColourspace('b-w').raw().toBuffer()
  for (let i = 0; i < tooth.length; i++)
    tooth[i] = Math.min(255, Math.max(0, (tooth[i] ?? 128) + (mottle[i] ?? 128) - 128))
  return sharp(tooth, { raw: { width, height, channels: 1 } })
    .toColourspace('srgb')
    .png({ compressionLevel: 0 })
    .toBuffer()
}

const sheets = new Map<string, Promise<Buffer>>()

/** The picture as it is stored: JPEG, quality 84, sRGB, 1600 × 1067 px or 1067 × 1600 px. */
export async function renderScene(key: string): Promise<Buffer> {
  const drawing = sharp(Buffer.from(drawScene(key)))
  const { width, height } = await drawing.metadata()
  const size = `${width}x${height}`
  const sheet = sheets.get(size) ?? grain(width, height)
  sheets.set(size, sheet)
  return drawing
    .flatten({ background: '#f6ecd6' })
    .modulate({ brightness: 1.04, saturation: 1.12 })
    .composite([{ input: await sheet, blend: 'soft-light' }])
    .toColourspace('srgb')
    .jpeg({ quality: 84, mozjpeg: true })
    .toBuffer()
}
