import { ink, mix } from '../parts/palette'
import { ellipse, group, num, points, radial, type Point } from '../parts/svg'
import { drawBag, drawTrunk } from './clothes'
import { cloth, limb } from './dress'
import { drawHairBehind, drawHead, type Hair, type Hat } from './heads'
import { drawArm, drawLap, drawLegs } from './limbs'
import { buildSkeleton, poses, type Pose, type View } from './skeleton'

export type Bottom = 'trousers' | 'skirt' | 'tube' | 'aoDai' | 'tunic'

export interface Dress {
  top: string
  bottom: Bottom
  /** colour of the trousers or of the skirt */
  lower: string
  sleeve?: string
  /** woven bands on sleeve and skirt */
  trim?: readonly [string, string]
  neck?: 'shirt' | 'jacket' | 'stand' | 'plain'
  neckerchief?: boolean
  sash?: string
  shoes?: string
  padded?: boolean
}

export interface Figure {
  /** the middle of the feet on the ground, or of the seat when seated, in px */
  x: number
  y: number
  /** standing height in px */
  h: number
  dress: Dress
  view?: View
  flip?: boolean
  /** height in heads: 7 for an adult, below 6 for a child */
  heads?: number
  width?: number
  pose?: keyof typeof poses | Pose
  seated?: boolean
  /** leave out what a table or a crowd hides below the hips */
  bust?: boolean
  /** points of the picture that hands and feet reach, left or far, then right or near: `x,y x,y`, or `-` for none */
  hands?: string
  feet?: string
  hair?: Hair
  hat?: Hat
  accent?: string
  skin?: string
  /** drawn in the hands: both hands and the head height, in px around (x, y) */
  carry?: (left: Point, right: Point, u: number) => string
  /** colour of a bag on the back */
  bag?: string
  /** opacity of the shadow on the ground */
  shadow?: number
}

/** One person. In a side view the person looks right unless flipped. */
export function figure(person: Figure): string {
  const { x, y, h, view = 'front', dress, flip = false, heads = 7, width = 1, seated = false } = person
  const local = (text: string): Point | null => {
    if (text === '-') return null
    const [[px, py] = [0, 0]] = points(text)
    return [flip ? x - px : px - x, py - y]
  }
  const both = (text?: string) => {
    const [first = '-', second = '-'] = text?.split(' ') ?? []
    return [local(first), local(second)] as const
  }
  const pose: Pose = typeof person.pose === 'object' ? person.pose : poses[person.pose ?? 'stand']
  const bones = buildSkeleton({
    ...{ x: 0, y: 0, h, heads, width, view, pose, seated },
    hands: both(person.hands),
    feet: both(person.feet),
  })
  const { u, body, head, arms } = bones
  const wardrobe = { bones, view, dress, width, paint: (colour: string) => cloth(colour, flip) }
  const skin = person.skin ?? ink.skin
  const arm = (i: 0 | 1) => drawArm(wardrobe, i, skin)
  const legs = person.bust ? drawLap(wardrobe) : drawLegs(wardrobe, skin)
  const face = drawHead(bones, view, {
    ...{ skin, hair: person.hair ?? 'short', hat: person.hat ?? 'none' },
    accent: person.accent ?? ink.crimson,
  })
  const throat: Point = [(head[0] + body(0, 0)[0]) / 2, head[1] + u * 0.3]
  const neck = limb([body(0, 0.1), throat], [u * 0.18, u * 0.17], mix(skin, '#7a3b2c', 0.35))
  const trunk = drawTrunk(wardrobe)
  const bag = person.bag ? drawBag(wardrobe, person.bag) : ''
  const carried = person.carry?.(arms[0][2] ?? [0, 0], arms[1][2] ?? [0, 0], u) ?? ''
  const order = {
    side: [arm(0), bag, legs, neck, trunk, face, carried, arm(1)],
    back: [carried, arm(0), arm(1), legs, neck, trunk, bag, face],
    front: [drawHairBehind(bones, person.hair ?? 'short'), legs, neck, trunk, face, arm(0), arm(1), carried],
  }[view]
  const fade = radial([
    [0, '#1c1530', person.shadow ?? 0.4],
    [1, '#1c1530', 0],
  ])
  const shadow = person.bust || seated ? '' : ellipse(u * 0.4, 0, u * 1.7, u * 0.28, fade)
  return group(
    shadow + order.join(''),
    `transform="translate(${num(x)} ${num(y)})${flip ? ' scale(-1 1)' : ''}"`,
  )
}

type Who = Pick<Figure, 'dress'> & Partial<Figure>

/** The short form: who, where, how tall, and what is particular. */
export const person = (who: Who, x: number, y: number, h: number, more: Partial<Figure> = {}): string =>
  figure({ ...who, x, y, h, ...more })
