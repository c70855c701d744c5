import { darken, ink } from '../parts/palette'
import { ellipse, group, lerp, opacity, type Point } from '../parts/svg'
import type { Wardrobe } from './clothes'
import { drawSkirt, limb, type Skirt } from './dress'

const zero: Point = [0, 0]
const between = (a: Point, b: Point, t: number): Point => [lerp(a[0], b[0], t), lerp(a[1], b[1], t)]

export function drawArm({ bones, dress, view, paint }: Wardrobe, i: 0 | 1, skin: string): string {
  const { u } = bones
  const [shoulder = zero, elbow = zero, hand = zero] = bones.arms[i]
  const base = dress.sleeve ?? dress.top
  const colour = view === 'side' && i === 0 ? darken(base, 0.25) : base
  const fat = u * (dress.padded ? 1.3 : 1)
  const wrist = between(elbow, hand, 0.86)
  const band = (from: number, to: number, fill: string) =>
    limb([between(elbow, wrist, from), between(elbow, wrist, to)], [fat * 0.2, fat * 0.19], fill, 'none')
  return (
    limb([wrist, hand], [u * 0.12, u * 0.14], skin) +
    group(limb([shoulder, elbow, wrist], [fat * 0.29, fat * 0.24, fat * 0.19], '#1c1530'), opacity(0.2)) +
    limb([shoulder, elbow, wrist], [fat * 0.27, fat * 0.22, fat * 0.17], paint(colour)) +
    (dress.trim ? band(0.2, 0.42, dress.trim[0]) + band(0.62, 0.72, dress.trim[1]) : '')
  )
}

/** What shows of a seated person between waist and seat when the legs are hidden. */
export function drawLap({ bones, dress, paint }: Wardrobe): string {
  const { u, torso, body } = bones
  if (dress.bottom === 'trousers') return ''
  const ownSkirt = dress.bottom === 'skirt' || dress.bottom === 'tube'
  const ends = [body(0, torso * 0.72), body(0, torso - 0.3)]
  return limb(ends, [u * 0.48, u * 0.56], paint(ownSkirt ? dress.lower : dress.top))
}

export function drawLegs(wardrobe: Wardrobe, skin: string): string {
  const { bones, dress, view, paint } = wardrobe
  const { u } = bones
  const legColour = {
    ...{ trousers: dress.lower, tube: dress.lower, tunic: dress.lower, aoDai: ink.cream },
    skirt: dress.trim ? '#2a2438' : skin,
  }[dress.bottom]
  const radii = {
    ...{ trousers: [0.36, 0.28, 0.22], tube: [0.34, 0.28, 0.24], tunic: [0.34, 0.28, 0.26] },
    ...{ aoDai: [0.34, 0.3, 0.34], skirt: [0.3, 0.2, 0.15] },
  }[dress.bottom]
  const leg = (i: 0 | 1) => {
    const [x, y] = bones.legs[i][2] ?? zero
    const sideways = view === 'side'
    const shoe = ellipse(
      ...([sideways ? x + u * 0.16 : x, y, u * (sideways ? 0.36 : 0.24), u * 0.15] as const),
      dress.shoes ?? ink.soot,
    )
    const colour = sideways && i === 0 ? darken(legColour, 0.22) : legColour
    return (
      shoe +
      limb(
        bones.legs[i],
        radii.map((r) => r * u),
        paint(colour),
        'start',
      )
    )
  }
  return leg(0) + leg(1) + drawLower(wardrobe)
}

function drawLower({ bones, dress, view, paint }: Wardrobe): string {
  if (dress.bottom === 'trousers') return ''
  const { u, torso, hip } = bones
  const [a, b] = [bones.legs[0][2] ?? zero, bones.legs[1][2] ?? zero]
  const knee = between(bones.legs[0][1] ?? zero, bones.legs[1][1] ?? zero, 0.5)
  const foot = between(a, b, 0.5)
  const colour = dress.bottom === 'aoDai' || dress.bottom === 'tunic' ? dress.top : dress.lower
  if (Math.abs(knee[0] - hip[0]) > u) {
    const lap = [bones.body(0, torso - 0.1), knee, between(knee, foot, dress.bottom === 'tube' ? 0.8 : 0.5)]
    return limb(lap, [u * 0.48, u * 0.4, u * 0.36], paint(colour))
  }
  const spread = Math.abs(a[0] - b[0]) / 2
  const [first = colour, second = colour] = dress.trim ?? []
  const bands: Skirt['bands'] = {
    skirt: [
      [0.28, 0.38, second] as const,
      [0.46, 0.78, first, second] as const,
      [0.87, 0.95, second] as const,
    ],
    tube: [[0.86, 0.95, first, second] as const],
    tunic: [[0.9, 0.98, first] as const],
    aoDai: [],
  }[dress.bottom]
  const cut = {
    skirt: { drop: 0.1, topWidth: 0.5, hemWidth: Math.max(1.15 * u, spread + u * 0.42) },
    tube: { drop: 0.88, topWidth: 0.52, hemWidth: Math.max(0.68 * u, spread * 0.7 + u * 0.36) },
    tunic: { drop: 0.2, topWidth: 0.5, hemWidth: Math.max(0.68 * u, spread * 0.6 + u * 0.3) },
    aoDai: { drop: 0.72, topWidth: 0.5, hemWidth: view === 'side' ? 0.6 * u + spread * 0.5 : 0.68 * u },
  }[dress.bottom]
  return drawSkirt({
    ...{ top: bones.body(0, torso * 0.66), hem: between(knee, foot, cut.drop) },
    ...{ topWidth: cut.topWidth * u, hemWidth: cut.hemWidth, fill: paint, colour },
    ...{ bands: dress.trim ? bands : [], pleats: dress.bottom === 'skirt' ? 9 : 0 },
  })
}
