import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'

import { tidyRecording, type TidyRecording } from './tidyRecording'

const read = (file: string) => readFile(`tests/fixtures/audio/${file}`)
const tidy = async (file: string) => (await tidyRecording(await read(file))) as TidyRecording

it.each([
  ['doc.mp3', 'mp3'],
  ['doc.m4a', 'm4a'],
  // Of a film, what is heard.
  ['phim.mp4', 'm4a'],
])('%s is heard as %s', async (file, extension) => {
  expect(await tidy(file)).toMatchObject({ extension, seconds: 2 })
})

it.each([
  ['doc.mp3', 'Hạnh'],
  // The box with the place.
  ['doc.m4a', 'loci'],
  ['doc.m4a', 'Nhà riêng'],
])('nothing of what the telephone wrote into %s is left: %s', async (file, word) => {
  const before = await read(file)
  const { bytes } = await tidy(file)

  // ID3 may write its letters in two bytes.
  expect(before.includes(word) || before.includes(Buffer.from(word, 'utf16le'))).toBe(true)
  expect(bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))).toBe(false)
})

it('tidied once more it stays as it is', async () => {
  const once = await tidy('doc.mp3')

  expect(await tidyRecording(once.bytes)).toEqual(once)
})

it('what old telephones do not play is named so', async () => {
  expect(await tidyRecording(await read('doc.ogg'))).toBe('otherCodec')
})

it.each<[string, () => Promise<Buffer>]>([
  ['nothing', async () => Buffer.alloc(0)],
  ['noise', async () => Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251))],
  ['a picture', () => readFile('tests/fixtures/images/orientation-1.jpg')],
  ['a page', async () => Buffer.from('<!doctype html><title>Bản đọc</title><script>1</script>')],
  ['a film that was cut off before its table', async () => (await read('doc.m4a')).subarray(0, 3000)],
])('%s is no recording', async (_, make) => {
  expect(await tidyRecording(await make())).toBe('unreadable')
})
