import { createReader } from './reader'

const wantedBytes = 100 * 1024

/** The picture of a page whose file is nearest to 100 KB. */
export const findPicture = async (baseUrl: string, page: string): Promise<string> => {
  const read = createReader()
  const html = (await read(baseUrl + page, 'identity')).body.toString()
  const attributes = [...html.matchAll(/<(?:img|source)\b[^>]*>/g)].flatMap(([tag]) =>
    [...tag.matchAll(/\bsrc(?:set)?="([^"]+)"/gi)].map(([, value = '']) => value),
  )
  const addresses = attributes.flatMap((value) =>
    value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? ''),
  )
  const paths = [...new Set(addresses)]
    .filter((path) => path.startsWith('/'))
    .map((path) => path.replace(/&amp;/g, '&'))
  let nearest = { path: '', distance: Infinity }
  for (const path of paths) {
    const distance = Math.abs((await read(baseUrl + path)).body.length - wantedBytes)
    if (distance < nearest.distance) nearest = { path, distance }
  }
  if (!nearest.path) throw new Error(`${page} has no picture.`)
  return nearest.path
}
