/** Rows that lie together, so that whoever reads the file holds a few of them at a time. */
const rowsPerStrip = 32

const SHORT = 3
const LONG = 4
const UNDEFINED = 7
const entryBytes = 12

/**
 * Pixels and their colour profile in the plainest container that holds both: an uncompressed TIFF. sharp takes bare
 * pixels, but then no profile with them.
 * @param {{ width: number, height: number, profile?: Uint8Array, orientation?: number }} picture
 * @param {(target: Uint8Array) => void} writePixels gets the place for 3 bytes a pixel, row by row
 * @returns {Uint8Array<ArrayBuffer>}
 */
export const buildTiff = ({ width, height, profile, orientation = 1 }, writePixels) => {
  const strips = Math.ceil(height / rowsPerStrip)
  const stripBytes = width * 3 * rowsPerStrip
  const pixelBytes = width * height * 3
  const entryCount = profile ? 12 : 11
  const afterEntries = 8 + 2 + entryCount * entryBytes + 4
  const bitsAt = afterEntries
  const offsetsAt = bitsAt + 8
  const countsAt = offsetsAt + strips * 4
  const profileAt = countsAt + strips * 4
  const pixelsAt = profileAt + (profile ? profile.length + (profile.length % 2) : 0)
  const bytes = new Uint8Array(pixelsAt + pixelBytes)
  const view = new DataView(bytes.buffer)

  view.setUint16(0, 0x4949)
  view.setUint16(2, 42, true)
  view.setUint32(4, 8, true)
  view.setUint16(8, entryCount, true)
  let at = 10
  /** @type {(tag: number, type: number, count: number, value: number) => void} */
  const put = (tag, type, count, value) => {
    view.setUint16(at, tag, true)
    view.setUint16(at + 2, type, true)
    view.setUint32(at + 4, count, true)
    view.setUint32(at + 8, value, true)
    at += entryBytes
  }
  put(256, LONG, 1, width)
  put(257, LONG, 1, height)
  put(258, SHORT, 3, bitsAt)
  put(259, SHORT, 1, 1) // No compression.
  put(262, SHORT, 1, 2) // RGB.
  // A list of one lies in its entry, as the format wants it.
  put(273, LONG, strips, strips === 1 ? pixelsAt : offsetsAt)
  put(274, SHORT, 1, orientation)
  put(277, SHORT, 1, 3)
  put(278, LONG, 1, rowsPerStrip)
  put(279, LONG, strips, strips === 1 ? pixelBytes : countsAt)
  put(284, SHORT, 1, 1)
  if (profile) put(34675, UNDEFINED, profile.length, profileAt)
  for (let channel = 0; channel < 3; channel += 1) view.setUint16(bitsAt + channel * 2, 8, true)
  for (let strip = 0; strip < strips; strip += 1) {
    const before = strip * stripBytes
    view.setUint32(offsetsAt + strip * 4, pixelsAt + before, true)
    view.setUint32(countsAt + strip * 4, Math.min(stripBytes, pixelBytes - before), true)
  }
  if (profile) bytes.set(profile, profileAt)
  writePixels(bytes.subarray(pixelsAt))
  return bytes
}
