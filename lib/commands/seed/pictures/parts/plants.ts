import { darken, ink, lighten, mix } from './palette'
import { createRandom, type Random } from './random'
import { circle, ellipse, num, path, place, repeat, smooth, stroke, type Point } from './svg'

/** A leafy crown in three tones, lit from the upper left. */
export function crown(
  seed: string,
  x: number,
  y: number,
  rx: number,
  ry: number,
  colour: string,
  count = 16,
): string {
  const random = createRandom(seed)
  const layer = (tone: string, shift: number, scale: number) =>
    repeat(count, (i) => {
      const a = (i / count) * Math.PI * 2 + random.between(-0.2, 0.2)
      const d = random.between(0.2, 0.78)
      const r = random.between(0.24, 0.42) * scale
      return ellipse(
        x + (Math.cos(a) * d - shift) * rx,
        y + (Math.sin(a) * d - shift) * ry,
        r * rx,
        r * ry * 1.1,
        tone,
      )
    })
  const leaves = repeat(count * 5, () => {
    const a = random.between(0, 6.283)
    const d = Math.sqrt(random.between(0, 1))
    const lit = Math.cos(a) + Math.sin(a) < 0
    const [lx, ly] = [x + Math.cos(a) * d * rx, y + Math.sin(a) * d * ry]
    return ellipse(
      lx,
      ly,
      rx * 0.05,
      ry * 0.03,
      lit ? lighten(colour, 0.35) : darken(colour, 0.3),
      `opacity=".6" transform="rotate(${num(random.between(-50, 50))} ${num(lx)} ${num(ly)})"`,
    )
  })
  return (
    layer(darken(colour, 0.38), -0.05, 1.1) +
    layer(colour, 0.06, 0.95) +
    layer(lighten(colour, 0.18), 0.2, 0.62) +
    leaves
  )
}

export function tree(seed: string, x: number, y: number, h: number, colour: string): string {
  const trunk = path(
    `M${num(x - h * 0.05)} ${num(y)}Q${num(x - h * 0.01)} ${num(y - h * 0.3)} ${num(x - h * 0.03)} ${num(y - h * 0.6)}H${num(x + h * 0.03)}Q${num(x + h * 0.03)} ${num(y - h * 0.3)} ${num(x + h * 0.06)} ${num(y)}Z`,
    darken(ink.timber, 0.2),
  )
  return trunk + crown(seed, x, y - h * 0.66, h * 0.34, h * 0.32, colour)
}

/** Fan palm (cọ), the tree of the midlands. */
export function fanPalm(seed: string, x: number, y: number, h: number, colour: string): string {
  const random = createRandom(seed)
  const [cx, cy] = [x + h * 0.04, y - h * 0.72]
  const leaf = (i: number) => {
    const a = -200 + (i * 220) / 10 + random.between(-9, 9)
    const reach = h * random.between(0.24, 0.34)
    const blades = repeat(11, (k) => {
      const b = ((k - 5) * 13 * Math.PI) / 180
      const r = reach * (0.62 + 0.3 * Math.cos(b))
      return `M0 0L${num(r * Math.cos(b - 0.06))} ${num(r * Math.sin(b - 0.06))}L${num(r * 1.16 * Math.cos(b))} ${num(r * 1.16 * Math.sin(b) + r * 0.06)}L${num(r * Math.cos(b + 0.06))} ${num(r * Math.sin(b + 0.06))}Z`
    })
    const tone = Math.sin((a * Math.PI) / 180) < -0.3 ? lighten(colour, 0.12) : darken(colour, 0.25)
    const stalk = reach * 0.5
    const rad = (a * Math.PI) / 180
    const tip: Point = [cx + Math.cos(rad) * stalk, cy + Math.sin(rad) * stalk * 0.9]
    return (
      stroke(`M${num(cx)} ${num(cy)}L${num(tip[0])} ${num(tip[1])}`, darken(colour, 0.4), h * 0.012) +
      place(path(blades, tone), tip[0], tip[1], 0.8, a)
    )
  }
  const trunk = stroke(
    `M${num(x)} ${num(y)}Q${num(x - h * 0.02)} ${num(y - h * 0.4)} ${num(cx)} ${num(cy)}`,
    darken(ink.wood, 0.4),
    h * 0.045,
  )
  return trunk + repeat(11, leaf)
}

/** Areca palm beside a house. */
export function areca(x: number, y: number, h: number, colour: string): string {
  const top = y - h * 0.8
  const frond = (i: number) => {
    const a = -170 + i * 32
    const rad = (a * Math.PI) / 180
    const [ex, ey] = [Math.cos(rad) * h * 0.26, Math.sin(rad) * h * 0.2 + h * 0.06]
    return path(
      `M0 0Q${num(ex * 0.5)} ${num(ey * 1.7 - h * 0.06)} ${num(ex)} ${num(ey + h * 0.05)}Q${num(ex * 0.45)} ${num(ey * 1.1 + h * 0.01)} 0 ${num(h * 0.02)}Z`,
      i % 2 ? colour : darken(colour, 0.25),
    )
  }
  return (
    stroke(`M${num(x)} ${num(y)}L${num(x)} ${num(top)}`, mix(ink.stone, colour, 0.3), h * 0.022) +
    place(repeat(6, frond), x, top)
  )
}

export function bamboo(seed: string, x: number, y: number, h: number, count: number, colour: string): string {
  const random = createRandom(seed)
  return repeat(count, () => {
    const [dx, tall] = [random.between(-0.16, 0.16) * h, h * random.between(0.7, 1.05)]
    const bendX = dx * 2.2 + random.between(-0.1, 0.1) * h
    const at = (t: number): Point => [x + dx * 0.5 + bendX * t * t, y - tall * t]
    const culm = stroke(
      smooth([at(0), at(0.35), at(0.7), at(1)], false),
      mix(colour, ink.straw, random.between(0, 0.4)),
      h * 0.012,
    )
    const leaves = repeat(26, () => {
      const [lx, ly] = at(random.between(0.4, 1.02))
      const [size, turn] = [h * random.between(0.05, 0.1), random.between(10, 170)]
      return place(
        path(
          `M0 0Q${num(size * 0.5)} ${num(-size * 0.16)} ${num(size)} 0Q${num(size * 0.5)} ${num(size * 0.1)} 0 0Z`,
          random.pick([colour, lighten(colour, 0.2), darken(colour, 0.3)]),
        ),
        lx,
        ly,
        1,
        turn,
      )
    })
    return culm + leaves
  })
}

export interface Branching {
  seed: string
  from: Point
  /** degrees, -90 is straight up */
  angle: number
  length: number
  width: number
  depth: number
  colour: string
  /** how much branches wander, in degrees */
  wander: number
  /** drawn at the ends and along thin branches */
  leaf: (x: number, y: number, random: Random) => string
}

/** A branching tree or spray; wood first, so that leaves and blossoms lie on top. */
export function branching(plan: Branching): string {
  const random = createRandom(plan.seed)
  let [wood, leaves] = ['', '']
  const grow = ([x, y]: Point, angle: number, length: number, width: number, depth: number) => {
    const rad = (angle * Math.PI) / 180
    const end: Point = [x + Math.cos(rad) * length, y + Math.sin(rad) * length]
    const kink = random.between(-0.14, 0.14) * length
    const mid: Point = [(x + end[0]) / 2 - Math.sin(rad) * kink, (y + end[1]) / 2 + Math.cos(rad) * kink]
    const tone = depth > 2 ? plan.colour : darken(plan.colour, 0.12)
    wood += stroke(smooth([[x, y], mid, end], false), tone, width)
    wood += stroke(
      smooth(
        [
          [x - width * 0.22, y],
          [mid[0] - width * 0.22, mid[1]],
          [end[0] - width * 0.15, end[1]],
        ],
        false,
      ),
      lighten(tone, 0.3),
      width * 0.22,
      'opacity=".6"',
    )
    if (depth <= 2) leaves += plan.leaf(mid[0], mid[1], random)
    if (depth === 0) {
      leaves += plan.leaf(end[0], end[1], random)
      return
    }
    const count = depth > 3 ? 2 : random.integer(2, 3)
    for (let i = 0; i < count; i++) {
      const spread = (i - (count - 1) / 2) * plan.wander * 1.3 + random.between(-0.4, 0.4) * plan.wander
      grow(end, angle + spread, length * random.between(0.66, 0.86), width * 0.64, depth - 1)
    }
  }
  grow(plan.from, plan.angle, plan.length, plan.width, plan.depth)
  return wood + leaves
}

/** Five petals and a few buds, for a spray of peach. */
export function blossom(size: number) {
  return (x: number, y: number, random: Random): string =>
    repeat(2, () => {
      const [bx, by, s] = [
        x + random.between(-2, 2) * size,
        y + random.between(-2, 2) * size,
        size * random.between(0.5, 1.1),
      ]
      const tone = random.pick([ink.blossom, '#f0a2a8', '#f6c3c0', '#d65a74'])
      const petal = (i: number) =>
        circle(bx + Math.cos(i * 1.257) * s * 0.55, by + Math.sin(i * 1.257) * s * 0.55, s * 0.5, tone)
      return repeat(5, petal) + circle(bx, by, s * 0.26, random.pick([ink.crimson, ink.straw]))
    })
}

/** A pot or bank of cut flowers. */
export function flowers(
  seed: string,
  x: number,
  y: number,
  w: number,
  h: number,
  tones: readonly string[],
): string {
  const random = createRandom(seed)
  const leaf = () =>
    ellipse(
      x + random.between(-0.5, 0.5) * w,
      y - random.between(0.1, 0.6) * h,
      w * 0.08,
      h * 0.16,
      random.pick([ink.jade, ink.pine, ink.leaf]),
    )
  const bloom = () => {
    const a = random.between(-3.14, 0)
    const d = Math.sqrt(random.between(0.05, 1))
    const [bx, by, r] = [
      x + Math.cos(a) * d * w * 0.5,
      y - h * 0.25 + Math.sin(a) * d * h * 0.75,
      Math.min(w, h) * random.between(0.12, 0.21),
    ]
    const tone = random.pick(tones)
    const petal = (reach: number, size: number, shade: string, turn: number) =>
      repeat(7, (k) => {
        const b = k * 0.898 + turn
        return circle(bx + Math.cos(b) * r * reach, by + Math.sin(b) * r * reach * 0.9, r * size, shade)
      })
    return (
      petal(0.62, 0.46, darken(tone, 0.24), a) +
      petal(0.52, 0.38, tone, a) +
      petal(0.24, 0.26, lighten(tone, 0.3), a + 0.4) +
      circle(bx, by, r * 0.16, darken(tone, 0.35))
    )
  }
  return repeat(14, leaf) + repeat(30, bloom)
}
