/**
 * Decodes HEIC, which sharp's prebuilt library cannot. In a thread of its own: it takes seconds and hundreds of megabytes.
 * Plain JavaScript, since a worker is loaded by its path, past the bundler.
 */
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'

import { buildTiff } from './tiff.mjs'

const libheif = createRequire(import.meta.url)('libheif-js/wasm-bundle')
// It reports on the console what it gives back as well.
console.log = () => {}

/**
 * What libheif's own JavaScript does not name: pixels without a fourth byte that a photo has no use for.
 * @param {{ handle: unknown }} image
 */
const readPixels = async (image) => {
  const decoded = await libheif.heif_js_decode_image2(
    image.handle,
    libheif.heif_colorspace.heif_colorspace_RGB,
    libheif.heif_chroma.heif_chroma_interleaved_RGB,
  )
  const channel = decoded?.channels?.find(
    (/** @type {{ id: number }} */ { id }) => id === libheif.heif_channel.heif_channel_interleaved,
  )
  if (!channel) throw new Error(decoded?.message ?? 'The picture cannot be decoded.')
  return { image: decoded.image, ...channel }
}

/**
 * The picture as libheif shows it: turned and cut as the container says.
 * @param {{ bytes: Uint8Array, profile?: Uint8Array, orientation: number, mostPixels: number }} task
 */
const decode = async ({ bytes, profile, orientation, mostPixels }) => {
  const decoder = new libheif.HeifDecoder()
  const images = decoder.decode(bytes)
  try {
    const image =
      images.find((/** @type {{ is_primary(): boolean }} */ each) => each.is_primary()) ?? images[0]
    if (!image) throw new Error('There is no picture.')
    if (image.get_width() * image.get_height() > mostPixels) throw new Error('There are too many pixels.')
    const { width, height, stride, data, image: pixels } = await readPixels(image)
    if (width * height > mostPixels) throw new Error('There are too many pixels.')
    const tiff = buildTiff({ width, height, profile, orientation }, (target) => {
      for (let row = 0; row < height; row += 1)
        target.set(data.subarray(row * stride, row * stride + width * 3), row * width * 3)
    })
    libheif.heif_image_release(pixels)
    return tiff
  } finally {
    for (const image of images) image.free()
    libheif.heif_context_free(decoder.decoder)
  }
}

parentPort?.on('message', (task) => {
  decode(task).then(
    (tiff) => parentPort?.postMessage({ tiff }, [tiff.buffer]),
    (error) => parentPort?.postMessage({ error: String(error?.message ?? error) }),
  )
})
