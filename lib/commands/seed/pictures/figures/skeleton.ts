import type { Point } from '../parts/svg'

export type View = 'front' | 'back' | 'side'
/** Degrees from hanging straight down; positive goes to the right (in a side view: forwards). */
export type Limb = readonly [upper: number, lower: number]

export interface Pose {
  arms: readonly [Limb, Limb]
  legs: readonly [Limb, Limb]
  /** degrees, positive leans to the right (side view: forwards) */
  lean?: number
  /** degrees the head tilts beyond the torso */
  nod?: number
  /** foreshortening of the legs, 1 for none */
  legScale?: number
}

export interface Skeleton {
  /** head height in px, the unit of everything */
  u: number
  torso: number
  lean: number
  hip: Point
  /** maps torso coordinates (heads; y 0 at the shoulders, `torso` at the hips) to the picture */
  body: (x: number, y: number) => Point
  head: Point
  headTilt: number
  arms: readonly [readonly Point[], readonly Point[]]
  legs: readonly [readonly Point[], readonly Point[]]
}

export interface Stance {
  x: number
  y: number
  h: number
  heads: number
  width: number
  view: View
  pose: Pose
  /** true: (x, y) is the seat; false: it is the ground */
  seated: boolean
  /** picture points that the hands and feet must reach, left (far) and right (near) */
  hands?: readonly [Point | null, Point | null]
  feet?: readonly [Point | null, Point | null]
}

const step = ([x, y]: Point, degrees: number, length: number): Point => {
  const a = (degrees * Math.PI) / 180
  return [x + Math.sin(a) * length, y + Math.cos(a) * length]
}

/** Two-bone inverse kinematics: the elbow (or knee) between `from` and `to`. */
function bend(from: Point, to: Point, upper: number, lower: number, side: number): readonly Point[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const distance = Math.min(Math.hypot(dx, dy), (upper + lower) * 0.999)
  const cos = (upper * upper + distance * distance - lower * lower) / (2 * upper * distance)
  const angle = Math.atan2(dy, dx) + side * Math.acos(Math.min(1, Math.max(-1, cos)))
  const end: Point = [
    from[0] + Math.cos(Math.atan2(dy, dx)) * distance,
    from[1] + Math.sin(Math.atan2(dy, dx)) * distance,
  ]
  return [from, [from[0] + Math.cos(angle) * upper, from[1] + Math.sin(angle) * upper], end]
}

export function buildSkeleton(stance: Stance): Skeleton {
  const { x, y, h, heads, width, view, pose } = stance
  const u = h / heads
  const trunk = heads - 1.35
  const torso = trunk * 0.38
  const leg = trunk * 0.6 * u * (pose.legScale ?? 1)
  const lean = pose.lean ?? 0
  const hip: Point = [x, stance.seated ? y : y - trunk * 0.6 * u - 0.12 * u]
  const a = (lean * Math.PI) / 180
  const body = (bx: number, by: number): Point => {
    const [px, py] = [bx * u, (by - torso) * u]
    return [hip[0] + px * Math.cos(a) - py * Math.sin(a), hip[1] + px * Math.sin(a) + py * Math.cos(a)]
  }
  const flat = view === 'side'
  const shoulder = flat ? 0.06 : (0.92 * width - 0.25) * (heads < 6.5 ? 0.86 : 1)
  const joint = flat ? 0.06 : 0.3 * width
  const arm = trunk * 0.235 * u
  const buildArm = (i: 0 | 1): readonly Point[] => {
    const from = body(i === 0 ? -shoulder : shoulder, 0.3)
    const target = stance.hands?.[i]
    if (target) {
      // Hands before the chest: seen from the front the arm is foreshortened, or the elbows would stick out like wings.
      const reach = Math.hypot(target[0] - from[0], target[1] - from[1]) / (arm * 1.95)
      const short = flat ? arm : arm * Math.min(1, Math.max(0.55, reach / 0.88))
      return bend(from, target, short, short * 0.95, flat ? 1 : i === 0 ? 1 : -1)
    }
    const elbow = step(from, pose.arms[i][0], arm)
    return [from, elbow, step(elbow, pose.arms[i][1], arm * 0.95)]
  }
  const buildLeg = (i: 0 | 1): readonly Point[] => {
    const from = body(i === 0 ? -joint : joint, torso - 0.05)
    const target = stance.feet?.[i]
    if (target) return bend(from, target, leg * 0.5, leg * 0.52, -1)
    const knee = step(from, pose.legs[i][0], leg * 0.5)
    return [from, knee, step(knee, pose.legs[i][1], leg * 0.5)]
  }
  const nod = pose.nod ?? 0
  const neck = body(flat ? 0.02 : 0, -0.12)
  return {
    u,
    torso,
    lean,
    hip,
    body,
    head: step(neck, 180 - lean - nod, 0.6 * u),
    headTilt: lean + nod,
    arms: [buildArm(0), buildArm(1)],
    legs: [buildLeg(0), buildLeg(1)],
  }
}

type Quad = readonly [number, number, number, number]

const pose = (arms: Quad, legs: Quad, more: Omit<Pose, 'arms' | 'legs'> = {}): Pose => ({
  arms: [
    [arms[0], arms[1]],
    [arms[2], arms[3]],
  ],
  legs: [
    [legs[0], legs[1]],
    [legs[2], legs[3]],
  ],
  ...more,
})

const upright: Quad = [-3, -1, 3, 1]
export const poses = {
  stand: pose([-9, -4, 9, 4], upright),
  formal: pose([-10, 38, 10, -38], upright),
  hold: pose([-14, 68, 14, -68], upright),
  clap: pose([-18, 112, 18, -112], upright),
  wave: pose([-10, -4, 128, 168], upright),
  walk: pose([26, 44, -24, -8], [-20, -38, 24, 8], { lean: 3 }),
  stroll: pose([14, 26, -14, -2], [-13, -24, 15, 4], { lean: 2 }),
  give: pose([48, 78, 40, 74], [-6, -8, 9, 2], { lean: 5 }),
  read: pose([22, 96, 16, 100], [84, 0, 80, -4], { lean: 4, nod: 14 }),
  sit: pose([30, 80, 24, 76], [86, -2, 82, 2], { lean: 3 }),
  desk: pose([-20, 62, 20, -62], upright),
  crossed: pose([-20, 66, 20, -66], [-68, 96, 68, -96], { legScale: 0.82 }),
}

/** For hands that are led by points: how far the body leans and the head nods, and how the legs stand. */
export const leaning = (lean: number, nod = 0, legs: Quad = upright): Pose =>
  pose([-9, -4, 9, 4], legs, { lean, nod })
