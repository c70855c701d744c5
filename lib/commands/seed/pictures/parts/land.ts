import { darken, lighten, mix } from './palette'
import { createRandom, type Random } from './random'
import {
  ellipse,
  linear,
  lerp,
  num,
  path,
  points,
  polyline,
  range,
  repeat,
  smooth,
  stroke,
  type Outline,
  type Point,
  down,
  across,
} from './svg'

/** Roughens a coarse skyline by midpoint displacement. */
function roughen(line: readonly Point[], random: Random, rough: number, depth: number): Point[] {
  if (depth === 0) return [...line]
  const finer = line.flatMap((a, i): Point[] => {
    const b = line[i + 1]
    if (!b) return [a]
    const shift = (b[0] - a[0]) * rough
    return [
      a,
      [lerp(a[0], b[0], random.between(0.4, 0.6)), (a[1] + b[1]) / 2 + random.between(-shift, shift)],
    ]
  })
  return roughen(finer, random, rough, depth - 1)
}

export interface Ridge {
  /** the skyline from left to right, peaks and saddles */
  line: readonly Point[]
  colour: string
  /** what it fades into at its foot */
  haze: string
  /** y of the foot */
  foot: number
  rough?: number
  /** how far down the haze reaches: 1 is the whole height */
  fade?: number
  seed: string
}

/** A mountain chain that stands in mist: the light side keeps its ink, the far slopes are one facet darker. */
export function ridge({ line, colour, haze, foot, rough = 0.16, fade = 1, seed }: Ridge): string {
  const random = createRandom(seed)
  const skyline = roughen(line, random, rough, 5)
  const first = skyline[0] ?? [0, 0]
  const last = skyline.at(-1) ?? [0, 0]
  const fill = linear([
    [0, colour],
    [0.55 * fade, mix(colour, haze, 0.45)],
    [fade, haze],
    [1, haze],
  ])
  const facet = (peak: Point, i: number) => {
    const [before, after] = [line[i - 1], line[i + 1]]
    if (!before || !after || peak[1] > before[1] || peak[1] > after[1]) return ''
    const edge = skyline.filter(([x]) => x >= peak[0] && x <= after[0])
    const depth = after[1] - peak[1]
    const inner = range(6).map((k): Point => {
      const t = 1 - (k + 0.5) / 6
      const jag = (k % 2 ? 0.14 : -0.08) + random.between(-0.05, 0.05)
      return [peak[0] + (after[0] - peak[0]) * (0.42 + jag) * t, peak[1] + depth * 1.5 * t]
    })
    const shade = linear([
      [0, darken(colour, 0.4), 0.55],
      [1, darken(colour, 0.2), 0],
    ])
    return path(`${polyline([...edge, [after[0], after[1] + depth * 0.3], ...inner])}Z`, shade)
  }
  return (
    path(`${polyline(skyline)}L${num(last[0])} ${foot}L${num(first[0])} ${foot}Z`, fill) +
    line.map(facet).join('') +
    stroke(polyline(skyline), lighten(colour, 0.35), 1.6, 'opacity=".5"')
  )
}

/** A skyline of `count` peaks across the width. */
export function skyline(seed: string, w: number, y: number, height: number, count: number): Point[] {
  const random = createRandom(seed)
  return range(count * 2 + 1).map((i): Point => {
    const x = -60 + ((w + 120) * (i + (i % 2 ? random.between(-0.3, 0.3) : 0))) / (count * 2)
    return [x, y + (i % 2 ? -height * random.between(0.45, 1) : height * random.between(-0.05, 0.2))]
  })
}

/** A soft slope from its crest down to `foot`. */
export const hill = (outline: Outline, foot: number, top: string, bottom: string) => {
  const crest = points(outline)
  const last = crest.at(-1) ?? [0, 0]
  const fill = down(top, bottom)
  return (
    path(`${smooth(crest, false)}L${num(last[0])} ${foot}L${num((crest[0] ?? [0, 0])[0])} ${foot}Z`, fill) +
    stroke(smooth(crest, false), lighten(top, 0.4), 2.5, 'opacity=".5"')
  )
}

/** Wooded slopes seen from afar: small crowns along a crest and below it, none below `floor`. */
export function woods(
  seed: string,
  outline: Outline,
  count: number,
  size: number,
  colour: string,
  floor = Infinity,
): string {
  const random = createRandom(seed)
  const crest = points(outline)
  return repeat(count, () => {
    const t = random.between(0, crest.length - 1.001)
    const [a, b] = [crest[Math.floor(t)] ?? [0, 0], crest[Math.floor(t) + 1] ?? [0, 0]]
    const f = t % 1
    const r = size * random.between(0.5, 1.2)
    const [x, y] = [lerp(a[0], b[0], f), lerp(a[1], b[1], f) + random.between(-0.2, 1.2) * size]
    if (y > floor) return ''
    const tone = mix(colour, random.pick(['#e0a32e', '#1f4a44', '#7f9a45']), random.between(0, 0.35))
    return (
      ellipse(x, y - r * 0.5, r, r * 0.9, darken(tone, 0.25)) +
      ellipse(x - r * 0.2, y - r * 0.7, r * 0.75, r * 0.62, tone)
    )
  })
}

export interface Terraces {
  w: number
  top: (x: number) => number
  bottom: (x: number) => number
  steps: number
  fields: readonly string[]
  riser: string
  /** how far the contours swing, in px at the near edge */
  swing: number
  seed: string
}

/** Rice terraces: each field with the dark bank above the next, the contours swinging round the spurs of the slope. */
export function terraces({ w, top, bottom, steps, fields, riser, swing, seed }: Terraces): string {
  const random = createRandom(seed)
  const phases = range(3).map(() => random.between(0, 6.3))
  const [p = 0, q = 0, r = 0] = phases
  const contour = (i: number, rise: number): Point[] => {
    const t = Math.pow(i / steps, 1.45)
    return range(42).map((k): Point => {
      const x = -40 + ((w + 80) * k) / 41
      const pinch = 0.24 * Math.sin(x * 0.0075 + i * 2.1 + q) + 0.12 * Math.sin(x * 0.019 + i * 4.3)
      const wave =
        Math.sin(x * 0.0052 + p + i * 0.1) * 0.6 +
        Math.sin(x * 0.0113 + q - i * 0.17) * 0.3 +
        Math.sin(x * 0.023 + r + i * 0.4) * 0.12
      return [
        x,
        lerp(top(x), bottom(x), t) +
          wave * swing * (0.25 + 0.75 * t) +
          pinch * swing * t -
          rise * (0.35 + 1.2 * t),
      ]
    })
  }
  const fill = (line: readonly Point[], colour: string) => path(`${smooth(line, false)}V3000H-40Z`, colour)
  return range(steps)
    .map((i) => {
      const field = fields[Math.floor(random.between(0, fields.length))] ?? riser
      const lit = across(lighten(field, 0.28), field, darken(field, 0.28))
      const bank = 13
      return (
        fill(contour(i, bank), darken(riser, 0.1 + 0.25 * (i % 2))) +
        stroke(smooth(contour(i, bank), false), lighten(riser, 0.45), 1.5, 'opacity=".7"') +
        fill(contour(i, 0), lit) +
        stroke(smooth(contour(i, -3), false), lighten(field, 0.6), 2, 'opacity=".55"')
      )
    })
    .join('')
}

/** Tufts of grass in an area, the nearer the larger. */
export function grass(
  seed: string,
  area: readonly [x: number, y: number, w: number, h: number],
  count: number,
  colour: string,
  size: number,
) {
  const random = createRandom(seed)
  const [x, y, w, h] = area
  const depths = range(count).map((i) => (i + random.between(0, 1)) / count)
  return depths
    .map((t) => {
      const [gx, gy, s] = [x + random.between(0, w), y + h * t, size * (0.45 + 0.75 * t)]
      const blade = () => {
        const [root, lean, up] = [
          gx + random.between(-0.4, 0.4) * s,
          random.between(-0.6, 0.7) * s,
          s * random.between(0.6, 1.25),
        ]
        const tip = `${num(root + lean)} ${num(gy - up)}`
        return `M${num(root - s * 0.05)} ${num(gy)}Q${num(root + lean * 0.2)} ${num(gy - up * 0.6)} ${tip}Q${num(root + lean * 0.3 + s * 0.08)} ${num(gy - up * 0.5)} ${num(root + s * 0.06)} ${num(gy)}Z`
      }
      const tone = random.between(-0.3, 0.3)
      return path(repeat(7, blade), tone > 0 ? lighten(colour, tone) : darken(colour, -tone))
    })
    .join('')
}
