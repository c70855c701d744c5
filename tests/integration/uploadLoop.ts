/** Uploads picture after picture, three at a time, until it is killed; says so for each that is stored. */
import sharp from 'sharp'

const { getPayload } = await import('payload')
const { default: config } = await import('@/payload.config')
const payload = await getPayload({ config })

const upload = async (): Promise<never> => {
  for (;;) {
    const background = { r: Math.random() * 255, g: Math.random() * 255, b: Math.random() * 255 }
    const data = await sharp({ create: { width: 1500, height: 1000, channels: 3, background } })
      .jpeg()
      .toBuffer()
    const file = { data, mimetype: 'image/jpeg', name: 'le.jpg', size: data.length }
    // Test data stands before anybody who could make it.
    const { id } = await payload.create({ collection: 'images', data: {}, file, overrideAccess: true })
    console.log(`stored ${id}`)
  }
}

await Promise.all([upload(), upload(), upload()])
