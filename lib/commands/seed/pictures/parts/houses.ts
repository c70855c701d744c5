import { darken, ink, lighten } from './palette'
import { num, path, points, polygon, rect, repeat, segment, stroke, type Point, down, across } from './svg'

const shade = (colour: string) => down(lighten(colour, 0.14), darken(colour, 0.25))

/** Scales an outline that is written for a house one unit wide, with the ground at y 0. */
const fit = (text: string, x: number, y: number, w: number) =>
  points(text).map(([px, py]): Point => [x + px * w, y + py * w])

/** The national flag: red, a yellow star of five points whose tip looks up, 3:2. */
export function star(x: number, y: number, r: number, colour = '#ffd23c'): string {
  const corner = (i: number): Point => {
    const a = (i * 36 - 90) * (Math.PI / 180)
    const d = i % 2 ? r * 0.382 : r
    return [x + Math.cos(a) * d, y + Math.sin(a) * d]
  }
  return polygon(
    Array.from({ length: 10 }, (_, i) => corner(i)),
    colour,
  )
}

export function flag(x: number, y: number, h: number, size: number): string {
  const [w, t] = [size * 1.5, y - h]
  const wave = size * 0.09
  const cloth = `M${num(x)} ${num(t)}C${num(x + w * 0.3)} ${num(t - wave * 2)} ${num(x + w * 0.6)} ${num(t + wave * 2)} ${num(x + w)} ${num(t)}V${num(t + size)}C${num(x + w * 0.6)} ${num(t + size + wave * 2)} ${num(x + w * 0.3)} ${num(t + size - wave * 2)} ${num(x)} ${num(t + size)}Z`
  const fold = across('#d6301f', '#c1221b', '#e03a28', '#b81d18')
  return (
    segment([x, y], [x, t - size * 0.15], '#d8cfbb', size * 0.07) +
    path(cloth, fold) +
    star(x + w * 0.5, t + size * 0.5, size * 0.28)
  )
}

export interface House {
  x: number
  y: number
  w: number
  roof?: string
  wall?: string
  /** the colour of lamplight in the windows */
  lit?: string
}

/** A house on stilts of the Tày and the Thái: a hipped roof over a long room, the ladder at the end. */
export function stiltHouse({ x, y, w, roof = '#6d5641', wall = ink.wood, lit }: House): string {
  const at = (text: string) => fit(text, x, y, w)
  const post = (i: number) =>
    rect(x - w * 0.38 + i * w * 0.15, y - w * 0.2, w * 0.022, w * 0.2, darken(ink.timber, 0.3))
  const opening = (i: number) => {
    const left = x - w * 0.3 + i * w * 0.16
    return (
      rect(left, y - w * 0.35, w * 0.085, w * 0.1, lit ?? darken(wall, 0.65)) +
      rect(left + w * 0.038, y - w * 0.35, w * 0.01, w * 0.1, darken(wall, 0.4))
    )
  }
  const thatch = repeat(7, (i) =>
    segment(
      ...(fit(`${-0.24 + i * 0.08},-.63 ${-0.42 + i * 0.14},-.4`, x, y, w) as [Point, Point]),
      darken(roof, 0.4),
      w * 0.006,
      'opacity=".45"',
    ),
  )
  return (
    polygon(at('-.4,-.2 .4,-.2 .36,-.05 -.36,-.05'), darken(ink.bark, 0.3), 'opacity=".55"') +
    repeat(6, post) +
    polygon(at('-.4,-.42 .4,-.42 .4,-.2 -.4,-.2'), shade(wall)) +
    repeat(15, (i) =>
      rect(
        x - w * 0.39 + i * w * 0.054,
        y - w * 0.42,
        w * 0.004,
        w * 0.22,
        darken(wall, 0.4),
        'opacity=".5"',
      ),
    ) +
    repeat(4, opening) +
    polygon(at('-.44,-.215 .5,-.215 .5,-.185 -.44,-.185'), darken(ink.timber, 0.1)) +
    repeat(9, (i) => rect(x - w * 0.42 + i * w * 0.11, y - w * 0.27, w * 0.008, w * 0.06, ink.timber)) +
    rect(x - w * 0.43, y - w * 0.275, w * 0.92, w * 0.01, lighten(ink.timber, 0.2)) +
    polygon(at('-.27,-.68 .27,-.68 .5,-.38 -.5,-.38'), shade(roof)) +
    thatch +
    polygon(at('.27,-.68 .5,-.38 .3,-.38'), darken(roof, 0.35), 'opacity=".6"') +
    segment(...(at('-.28,-.685 .28,-.685') as [Point, Point]), lighten(roof, 0.3), w * 0.016) +
    stroke(
      `M${num(x + w * 0.44)} ${num(y - w * 0.2)}L${num(x + w * 0.56)} ${num(y)}`,
      ink.timber,
      w * 0.014,
    ) +
    stroke(`M${num(x + w * 0.48)} ${num(y - w * 0.2)}L${num(x + w * 0.6)} ${num(y)}`, ink.timber, w * 0.014) +
    repeat(5, (i) =>
      stroke(
        `M${num(x + w * (0.455 + i * 0.024))} ${num(y - w * (0.17 - i * 0.04))}h${num(w * 0.042)}`,
        lighten(ink.timber, 0.2),
        w * 0.012,
      ),
    )
  )
}

/** A village school: one floor, lime-washed yellow, tiles or sheet roof, a veranda with columns. */
export function school({ x, y, w, roof = ink.brick, wall = '#ecc878', lit }: House, bays = 5): string {
  const [left, bay] = [x - w / 2, w / bays]
  const h = w * 0.2
  const room = (i: number) => {
    const bx = left + i * bay
    const glass = lit ?? '#41615f'
    return i % 2
      ? rect(bx + bay * 0.32, y - h * 0.8, bay * 0.36, h * 0.8, '#2f6a5a') +
          rect(bx + bay * 0.49, y - h * 0.8, bay * 0.02, h * 0.8, ink.pine)
      : rect(bx + bay * 0.16, y - h * 0.8, bay * 0.68, h * 0.45, '#2f6a5a') +
          rect(bx + bay * 0.2, y - h * 0.77, bay * 0.27, h * 0.39, glass) +
          rect(bx + bay * 0.53, y - h * 0.77, bay * 0.27, h * 0.39, glass)
  }
  const eaves = `M${num(left - w * 0.03)} ${num(y - h)}L${num(left + w * 0.05)} ${num(y - h * 1.75)}H${num(left + w * 0.95)}L${num(left + w * 1.03)} ${num(y - h)}Z`
  return (
    rect(left, y - h, w, h, shade(wall)) +
    rect(left, y - h * 0.16, w, h * 0.16, darken(wall, 0.4), 'opacity=".6"') +
    repeat(bays, room) +
    rect(left, y - h, w, h * 0.16, '#1c1530', 'opacity=".35"') +
    repeat(bays + 1, (i) =>
      rect(left + i * bay - w * 0.008, y - h, w * 0.016, h * 1.02, lighten(wall, 0.5)),
    ) +
    path(eaves, shade(roof)) +
    repeat(Math.round(bays * 5), (i) => {
      const t = i / (bays * 5)
      return segment(
        [left + w * (0.05 + 0.9 * t), y - h * 1.74],
        [left + w * (-0.03 + 1.06 * t), y - h * 1.01],
        darken(roof, 0.4),
        w * 0.003,
        'opacity=".4"',
      )
    }) +
    rect(left - w * 0.03, y - h * 1.03, w * 1.06, h * 0.06, darken(roof, 0.3)) +
    rect(left - w * 0.03, y, w * 1.06, h * 0.09, '#bdb09a')
  )
}

/** The ancestral house of a clan: three bays, crimson columns, roof corners that rise. */
export function ancestralHouse({ x, y, w, roof = '#8a4a32' }: House): string {
  const door = (i: number) => {
    const dx = x - w * 0.4 + i * w * 0.1
    return (
      rect(dx + w * 0.008, y - w * 0.25, w * 0.084, w * 0.25, shade('#7d3b22')) +
      rect(dx + w * 0.022, y - w * 0.235, w * 0.056, w * 0.09, '#3a1c14') +
      rect(dx + w * 0.022, y - w * 0.12, w * 0.056, w * 0.09, '#5d2b18')
    )
  }
  const lattice = (i: number) =>
    rect(x - w * 0.378 + i * w * 0.1 + w * 0.014, y - w * 0.235, w * 0.004, w * 0.09, ink.gold)
  const [l, r] = [x - w * 0.56, x + w * 0.56]
  const eave = y - w * 0.27
  const tiled = `M${num(l)} ${num(eave - w * 0.05)}Q${num(x - w * 0.46)} ${num(eave + w * 0.02)} ${num(x - w * 0.36)} ${num(eave)}H${num(x + w * 0.36)}Q${num(x + w * 0.46)} ${num(eave + w * 0.02)} ${num(r)} ${num(eave - w * 0.05)}Q${num(x + w * 0.42)} ${num(eave - w * 0.08)} ${num(x + w * 0.36)} ${num(y - w * 0.5)}H${num(x - w * 0.36)}Q${num(x - w * 0.42)} ${num(eave - w * 0.08)} ${num(l)} ${num(eave - w * 0.05)}Z`
  const ridgeEnd = (s: number) =>
    stroke(
      `M${num(x + s * w * 0.36)} ${num(y - w * 0.505)}q${num(s * w * 0.05)} ${num(-w * 0.005)} ${num(s * w * 0.06)} ${num(-w * 0.05)}`,
      lighten(roof, 0.25),
      w * 0.018,
    )
  const rows = repeat(5, (i) =>
    segment(
      [x - w * (0.37 + i * 0.012), y - w * (0.465 - i * 0.04)],
      [x + w * (0.37 + i * 0.012), y - w * (0.465 - i * 0.04)],
      darken(roof, 0.5),
      w * 0.006,
      'opacity=".5"',
    ),
  )
  return (
    rect(x - w * 0.42, y - w * 0.27, w * 0.84, w * 0.27, '#4a2618') +
    repeat(8, door) +
    repeat(8, lattice) +
    rect(x - w * 0.42, y - w * 0.28, w * 0.84, w * 0.05, '#1c1530', 'opacity=".45"') +
    repeat(
      4,
      (i) =>
        rect(x - w * 0.425 + i * w * 0.277, y - w * 0.28, w * 0.02, w * 0.28, across('#c23a2a', '#6e1416')) +
        rect(x - w * 0.432 + i * w * 0.277, y - w * 0.02, w * 0.034, w * 0.02, ink.stone),
    ) +
    path(tiled, shade(roof)) +
    rows +
    rect(x - w * 0.37, y - w * 0.52, w * 0.74, w * 0.024, lighten(roof, 0.25)) +
    ridgeEnd(-1) +
    ridgeEnd(1) +
    repeat(3, (i) =>
      rect(
        x - w * (0.5 + i * 0.04),
        y + i * w * 0.022,
        w * (1 + i * 0.08),
        w * 0.024,
        i % 2 ? '#b9ac97' : '#cdbfa6',
      ),
    )
  )
}

/** A far house: roof, wall, a lit window when there is a lamp. */
export const hut = ({ x, y, w, roof = '#6d5641', wall = ink.wood, lit }: House) =>
  polygon(fit('-.4,-.32 .4,-.32 .4,0 -.4,0', x, y, w), wall) +
  polygon(fit('-.08,-.24 .08,-.24 .08,0 -.08,0', x, y, w), lit ?? darken(wall, 0.5)) +
  polygon(fit('-.3,-.64 .3,-.64 .52,-.28 -.52,-.28', x, y, w), shade(roof))
