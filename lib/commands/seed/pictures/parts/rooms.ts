import { darken, ink, lighten, mix } from './palette'
import { createRandom } from './random'
import { linear, num, path, points, polygon, rect, repeat, segment, stroke, down, across } from './svg'
import { ridge, skyline } from './land'

export interface Room {
  w: number
  h: number
  wall: string
  floor: string
  /** y where the wall meets the floor */
  line: number
  /** vertical boards on the wall */
  boards?: number
}

export function room({ w, h, wall, floor, line, boards = 0 }: Room): string {
  const back = down(darken(wall, 0.3), wall, darken(wall, 0.12))
  const ground = down(darken(floor, 0.3), floor, darken(floor, 0.35))
  const board = (i: number) =>
    rect((i * w) / boards, 0, 2.5, line, darken(wall, 0.5), 'opacity=".4"') +
    rect((i * w) / boards + 3, 0, 2, line, lighten(wall, 0.3), 'opacity=".25"')
  const plank = (i: number) => {
    const far = w * (0.5 + (i - 9) * 0.06)
    const near = w * (0.5 + (i - 9) * 0.16)
    return segment([far, line], [near, h], darken(floor, 0.45), 2, 'opacity=".4"')
  }
  return (
    rect(0, 0, w, line, back) +
    repeat(boards, board) +
    rect(0, line, w, h - line, ground) +
    repeat(19, plank) +
    rect(0, line - 12, w, 12, darken(wall, 0.4))
  )
}

export interface Window {
  x: number
  y: number
  w: number
  h: number
  frame?: string
  sky?: readonly [string, string]
  hills?: string
  panes?: number
}

/** A window with the mountains outside, cut off by its frame. */
export function windowView({
  x,
  y,
  w,
  h,
  frame = ink.timber,
  sky = ['#bcd7d4', '#ffeec4'],
  hills = ink.jade,
  panes = 2,
}: Window): string {
  const seed = `window ${x}`
  const haze = mix(hills, sky[1], 0.75)
  const view =
    rect(
      0,
      0,
      w,
      h,
      linear([
        [0, sky[0]],
        [1, sky[1]],
      ]),
    ) +
    ridge({
      seed,
      line: skyline(seed, w, h * 0.62, h * 0.36, 2),
      colour: mix(hills, sky[1], 0.55),
      haze: sky[1],
      foot: h,
    }) +
    ridge({
      seed: `${seed}b`,
      line: skyline(`${seed}b`, w, h * 0.86, h * 0.26, 2),
      colour: mix(hills, sky[1], 0.2),
      haze,
      foot: h,
    })
  const bar = w * 0.035 + 3
  return (
    `<svg x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}" viewBox="0 0 ${num(w)} ${num(h)}">${view}</svg>` +
    repeat(panes - 1, (i) => rect(x + (w * (i + 1)) / panes - bar / 2, y, bar, h, frame)) +
    rect(x, y + h * 0.36, w, bar * 0.7, frame) +
    path(
      `M${num(x)} ${num(y)}h${num(w)}v${num(h)}h${num(-w)}Z`,
      'none',
      `stroke="${frame}" stroke-width="${num(bar * 1.5)}"`,
    ) +
    rect(x - bar * 2, y + h + bar * 0.4, w + bar * 4, bar * 1.1, lighten(frame, 0.2))
  )
}

export const blackboard = (x: number, y: number, w: number, h: number) =>
  rect(x - 12, y - 12, w + 24, h + 24, ink.wood) +
  rect(x, y, w, h, across('#2c5a4c', '#1d4038')) +
  rect(x - 12, y + h + 8, w + 24, 9, lighten(ink.wood, 0.25))

/** A drawn curtain with folds; light falls on its left side. */
export function curtain(x: number, y: number, w: number, h: number, colour: string, folds: number): string {
  const fold = (i: number) => {
    const fw = w / folds
    const tone = across(darken(colour, 0.5), lighten(colour, 0.1), colour, darken(colour, 0.5))
    return path(
      `M${num(x + i * fw)} ${num(y)}h${num(fw + 1)}q${num(fw * 0.12)} ${num(h * 0.6)} 0 ${num(h)}h${num(-fw - 1)}q${num(fw * 0.12)} ${num(-h * 0.4)} 0 ${num(-h)}Z`,
      tone,
    )
  }
  return repeat(folds, fold)
}

const spines = [
  ink.crimson,
  ink.jade,
  ink.indigo,
  ink.gold,
  ink.paper,
  ink.terracotta,
  ink.blue,
  ink.moss,
  '#7c3c50',
  ink.straw,
]

/** Shelves full of books. */
export function bookshelf(seed: string, x: number, y: number, w: number, h: number, rows: number): string {
  const random = createRandom(seed)
  const row = (i: number) => {
    const rh = h / rows
    const foot = y + (i + 1) * rh - 8
    let [books, bx] = ['', x + 8]
    while (bx < x + w - 30) {
      const [bw, bh] = [random.between(11, 26), rh * random.between(0.6, 0.84)]
      if (random.between(0, 1) > 0.08) {
        const tone = random.pick(spines)
        books += rect(bx, foot - bh, bw, bh, across(lighten(tone, 0.2), tone, darken(tone, 0.35)))
        books += rect(bx, foot - bh * 0.82, bw, bh * 0.06, lighten(tone, 0.5), 'opacity=".75"')
      }
      bx += bw + 1
    }
    return (
      rect(x, foot - rh + 8, w, rh, darken(ink.timber, 0.55)) +
      books +
      rect(x - 4, foot, w + 8, 10, lighten(ink.wood, 0.1))
    )
  }
  return rect(x - 14, y - 16, w + 28, h + 20, ink.timber) + repeat(rows, row)
}

/** A table top in perspective, as far left, far right, near left, near right; its front board is `drop` px high. */
export function table(corners: string, drop: number, colour: string): string {
  const [a = [0, 0], b = [0, 0], d = [0, 0], c = [0, 0]] = points(corners)
  const top = down(darken(colour, 0.12), lighten(colour, 0.16))
  return (
    polygon([a, b, c, d], top) +
    polygon(
      [d, c, [c[0], c[1] + drop], [d[0], d[1] + drop]],
      down(darken(colour, 0.25), darken(colour, 0.5)),
    ) +
    segment(d, c, lighten(colour, 0.45), 3, 'opacity=".7"')
  )
}

/** A bench and desk for two, seen from behind the pupils; (x, y) is the middle of the desk's near edge. */
export const schoolDesk = (x: number, y: number, w: number, colour: string) =>
  table(
    `${x - w * 0.44},${y - w * 0.14} ${x + w * 0.44},${y - w * 0.14} ${x - w / 2},${y} ${x + w / 2},${y}`,
    ...([w * 0.07, colour] as const),
  ) +
  rect(x - w * 0.46, y + w * 0.07, w * 0.05, w * 0.36, darken(colour, 0.45)) +
  rect(x + w * 0.41, y + w * 0.07, w * 0.05, w * 0.36, darken(colour, 0.5))

export const bench = (x: number, y: number, w: number, colour: string, board = w * 0.08) =>
  rect(x - w * 0.45, y, board * 0.5, board * 2.5, darken(colour, 0.4)) +
  rect(x + w * 0.41, y, board * 0.5, board * 2.5, darken(colour, 0.4)) +
  rect(x - w / 2, y - board * 0.25, w, board, colour) +
  stroke(`M${num(x - w / 2)} ${num(y - board * 0.25)}h${num(w)}`, lighten(colour, 0.4), 3)
