import sharp from 'sharp'

import { renderScene } from '@/lib/commands/seed/pictures/render'
import { sceneKeys } from '@/lib/commands/seed/pictures/scenes'
import type { ImportAnswer } from '@/lib/import/word/outcome'
import { openRest } from '../../browser/rest'
import { build, centred, heading, italic, photo, text, title } from '../../factories/wordFiles'
import { atMost, toCount, toMegabytes, toSeconds } from '../figures'
import type { Part } from '../part'

const pages = 20
const pictures = 30
/** Milliseconds that an editor waits for such a report. */
const limit = 10_000

/** As wide as Word leaves a photo on a page (220 dots an inch), and each another file. */
const buildPhotos = async (): Promise<Buffer[]> => {
  const scenes = await Promise.all(sceneKeys.slice(0, 3).map(renderScene))
  return Promise.all(
    Array.from({ length: pictures }, (_, index) =>
      sharp(scenes[index % scenes.length])
        .modulate({ hue: index * 12 })
        .jpeg({ quality: 88 })
        .toBuffer(),
    ),
  )
}

const sentence =
  'Các cấp hội đã vận động gia đình, dòng họ và cộng đồng cùng chăm lo việc học của con em trong tỉnh. '

/** About 500 words to the page. */
const buildReport = async (name: string): Promise<Buffer> => {
  const photos = await buildPhotos()
  const parts = photos.flatMap((bytes, index) => [
    ...(index % 3 === 0 ? [heading(`Mục ${index / 3 + 1}`, 1)] : []),
    ...Array.from({ length: Math.ceil((pages * 25) / pictures / 4) }, () => text(sentence.repeat(4))),
    photo(bytes),
    italic(`Chú thích của ảnh số ${index + 1}`, centred),
  ])
  return build([title(name), text(sentence), ...parts])
}

/** A long report with many photos, from the editor's click to the draft. */
export const word: Part = {
  title: 'Nhập một tệp Word dài',
  measure: async ({ getPortal, isQuick }) => {
    const { baseUrl } = getPortal()
    const { token } = await openRest(baseUrl)
    const times: number[] = []
    let size = 0
    let stored = 0
    for (let round = 1; round <= (isQuick ? 1 : 3); round += 1) {
      const bytes = await buildReport(`Báo cáo đo lần ${round}`)
      const body = new FormData()
      body.set('file', new File([new Uint8Array(bytes)], 'bao-cao.docx'))
      const begun = performance.now()
      const response = await fetch(`${baseUrl}/api/articles/import-word`, {
        method: 'POST',
        headers: { Authorization: `JWT ${token}` },
        body,
      })
      const answer = (await response.json()) as ImportAnswer
      times.push(performance.now() - begun)
      if (answer.kind !== 'added') throw new Error(JSON.stringify(answer))
      size = bytes.length
      stored = answer.pictures
    }
    return [
      { name: 'Tệp', measured: toMegabytes(size) },
      { name: 'Ảnh đã lưu', measured: toCount(stored) },
      atMost(`${pages} trang, ${pictures} ảnh (lần chậm nhất)`, Math.max(...times), limit, toSeconds),
    ]
  },
}
