import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

import { createGate } from '@/lib/server/gate'
import { cardSize, type ShareCard } from '@/lib/view-models/sharedPicture'
import { createTypesetter, type Block, type Typesetter } from './typeset'

/*
 * The picture that other sites show beside a link to an article without one: the title, under the name of the portal, on
 * the ground and in the faces of its pages. Change `drawing` in `lib/view-models/sharedPicture.ts` along with it.
 */

const colours = { ground: '#fffdf8', band: '#a4161a', line: '#ffd166', name: '#ffffff', title: '#1c1917' }

const margin = 72
const band = { height: 136, emblem: 88, gap: 24 }
const titleSizes = [100, 92, 84, 76, 70, 64, 58, 54, 50, 46, 42, 38, 34]
const nameSizes = [40, 36, 32, 28, 24, 20]
/** Two marks stack above a vowel. */
const lineHeight = 1.26
/** From the middle of the space of a line down to its base line, in em. */
const baseLine = 0.32

interface Faces {
  serif: Typesetter
  sans: Typesetter
}

let faces: Faces | undefined

const readFaces = (): Faces => {
  const read = (name: string) =>
    readFileSync(join(/* turbopackIgnore: true */ process.cwd(), 'lib/sharing/fonts', `${name}.ttf`))
  const [latin, vietnamese, sans] = [
    read('share-serif-latin'),
    read('share-serif-vietnamese'),
    read('share-sans-all'),
  ]
  return {
    serif: createTypesetter([latin, vietnamese, sans]),
    sans: createTypesetter([sans, latin, vietnamese]),
  }
}

/** Read once for each process, when the first of them is drawn. */
const getFaces = (): Faces => (faces ??= readFaces())

const drawBlock = ({ lines, size }: Block, space: number, x: number, middle: number): string => {
  const step = size * lineHeight
  const top = middle - (lines.length * step) / 2
  return lines
    .map(({ words }, index) => {
      const y = top + step * (index + 0.5) + baseLine * size
      let at = x
      return words
        .map((word) => {
          const path = word.draw(at, y, size)
          at += (word.width + space) * size
          return path
        })
        .join('')
    })
    .join('')
}

/** The emblem as the icon of the site has it, on the ground that both share. */
const toEmblem = (): string =>
  readFileSync(join(/* turbopackIgnore: true */ process.cwd(), 'public/favicon.svg'), 'utf8').replace(
    '<svg ',
    `<svg x="${margin}" y="${(band.height - band.emblem) / 2}" width="${band.emblem}" height="${band.emblem}" `,
  )

/** The card as SVG: outlines only, nothing that a font of the machine could change. */
export const toCardSvg = ({ title, name }: ShareCard): string => {
  const { serif, sans } = getFaces()
  const { width, height } = cardSize
  const room = { width: width - 2 * margin, height: height - band.height - margin, lineHeight }
  const nameStart = margin + band.emblem + band.gap
  const nameBlock = sans.fit(
    name,
    { width: width - margin - nameStart, height: band.height - 32, lineHeight },
    nameSizes,
  )
  const titleBlock = serif.fit(title, room, titleSizes)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<path fill="${colours.ground}" d="M0 0h${width}v${height}H0z"/>`,
    `<path fill="${colours.band}" d="M0 0h${width}v${band.height}H0z"/>`,
    `<path fill="${colours.line}" d="M0 ${band.height}h${width}v6H0z"/>`,
    toEmblem(),
    `<path fill="${colours.name}" d="${drawBlock(nameBlock, sans.space, nameStart, band.height / 2)}"/>`,
    `<path fill="${colours.title}" d="${drawBlock(titleBlock, serif.space, margin, (height + band.height) / 2)}"/>`,
    '</svg>',
  ].join('')
}

/** Readers of pages come first. */
const gate = createGate(1)

/** A PNG of `cardSize`: with its few colours it weighs less than a JPEG, and its letters stay sharp. */
export const drawCard = (card: ShareCard): Promise<Buffer> =>
  gate(1, () =>
    sharp(Buffer.from(toCardSvg(card)))
      .png({ palette: true, colours: 64, effort: 1 })
      .toBuffer(),
  )
