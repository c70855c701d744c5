import { darken, ink, lighten, mix } from '../parts/palette'
import { circle, ellipse, group, num, path, points, repeat, smooth, stroke, type Point } from '../parts/svg'
import type { Skeleton, View } from './skeleton'

export type Hair = 'short' | 'bob' | 'bun' | 'long' | 'tails' | 'grey'
export type Hat = 'conical' | 'turban' | 'indigoScarf' | 'pieu' | 'dao' | 'khanDong' | 'wool' | 'none'

export interface Head {
  skin: string
  hair: Hair
  hat: Hat
  /** colour of what is worn on the head */
  accent: string
}

const black = '#241c20'

/** Around the middle of the head. A side view looks right. */
export function drawHead(bones: Skeleton, view: View, { skin, hair, hat, accent }: Head): string {
  const body =
    (view === 'front' ? '' : backHair(view, hair)) +
    (view === 'back' ? '' : face(view, skin)) +
    topHair(view, hair) +
    headgear(view, hat, accent)
  return onHead(bones, body)
}

/** In a front view the hair falls behind the shoulders, so it is drawn before the body. */
export const drawHairBehind = (bones: Skeleton, hair: Hair) => onHead(bones, backHair('front', hair))

const onHead = ({ head: [x, y], headTilt, u }: Skeleton, body: string) =>
  group(
    body,
    `transform="translate(${num(x)} ${num(y)}) rotate(${num(headTilt)}) scale(${(u / 10).toFixed(3)})"`,
  )

// 10 units to a head, so that one decimal is precise enough.
const k = 10
const curve = (text: string) => smooth(points(text).map(([x, y]): Point => [x * k, y * k]))
const tone = (hair: Hair) => (hair === 'grey' ? '#b9b2ab' : black)

function face(view: View, skin: string): string {
  const shade = mix(skin, '#7a3b2c', 0.42)
  if (view === 'side') {
    const profile = curve(
      '-0.1,-0.5 0.24,-0.42 0.35,-0.16 0.35,-0.02 0.45,0.12 0.36,0.17 0.38,0.28 0.32,0.46 0.1,0.44 -0.12,0.3 -0.38,0.15 -0.42,-0.2',
    )
    return (
      path(profile, skin) +
      stroke('M2.3 0Q2.7 -.2 3 .1', black, 0.4) +
      stroke('M2.1 -1Q2.6 -1.4 3.1 -1.1', black, 0.35, 'opacity=".7"') +
      ellipse(-0.6, 0.5, 0.7, 1, shade, 'opacity=".5"') +
      ellipse(2, 1.8, 1, 0.7, '#d0503c', 'opacity=".2"')
    )
  }
  const oval = curve('0,-0.5 0.32,-0.34 0.37,0 0.29,0.31 0,0.5 -0.29,0.31 -0.37,0 -0.32,-0.34')
  const eye = (x: number) =>
    stroke(`M${x - 0.6} .4Q${x} 0 ${x + 0.6} .4`, black, 0.42) +
    stroke(`M${x - 0.7} -.8Q${x} -1.2 ${x + 0.7} -.8`, black, 0.3, 'opacity=".65"')
  return (
    circle(-3.7, 0.3, 0.85, shade) +
    circle(3.7, 0.3, 0.85, shade) +
    path(oval, skin) +
    path('M.6 -4.8C3 -4.6 4 -2 3.6 .4C3.2 3 1.6 4.6 0 5C2 2.6 2.4 -2 .6 -4.8Z', shade, 'opacity=".22"') +
    eye(-1.6) +
    eye(1.6) +
    stroke('M.1 .6Q.7 1.7 0 1.8', shade, 0.35) +
    stroke('M-.9 2.9Q0 3.5 .9 2.9', '#8c2f2a', 0.42) +
    ellipse(-2.1, 1.9, 0.9, 0.6, '#d0503c', 'opacity=".2"') +
    ellipse(2.1, 1.9, 0.9, 0.6, '#d0503c', 'opacity=".2"')
  )
}

function backHair(view: View, hair: Hair): string {
  const colour = tone(hair)
  const side = view === 'side'
  if (hair === 'long')
    return path(
      side
        ? 'M-1 -5C-6 -5 -5 4 -4.6 12Q-2.6 14 -1.6 12L1 0Z'
        : 'M-4.4 -1Q-5 8 -3.2 12Q0 13.6 3.2 12Q5 8 4.4 -1Z',
      colour,
    )
  if (hair === 'bob') return side ? '' : path('M-4.6 -1Q-5 3.6 -3.8 4.6H3.8Q5 3.6 4.6 -1Z', colour)
  if (hair === 'tails')
    return side
      ? path('M-4 -1Q-7.4 2 -6 7Q-4.6 4 -3 2Z', colour)
      : path('M-3.6 0Q-6.6 3 -5 8Q-3.6 5 -3 1ZM3.6 0Q6.6 3 5 8Q3.6 5 3 1Z', colour)
  return ''
}

function topHair(view: View, hair: Hair): string {
  const colour = tone(hair)
  const sheen = stroke('M-3 -3.6Q-1.6 -5.2 1 -5.1', lighten(colour, 0.3), 0.5, 'opacity=".5"')
  if (view === 'back') {
    const bun = hair === 'bun' ? circle(0, 1.4, 2.1, lighten(colour, 0.07)) : ''
    const nape = hair === 'short' || hair === 'grey' ? 3.2 : 4.2
    const n = nape / k
    const skull = curve(
      `0,-0.57 0.38,-0.34 0.42,0.04 0.3,${n} 0,${n + 0.05} -0.3,${n} -0.42,0.04 -0.38,-0.34`,
    )
    const ears = circle(-4, 0.6, 0.7, ink.tan) + circle(4, 0.6, 0.7, ink.tan)
    return ears + path(skull, colour) + sheen + bun
  }
  if (view === 'side') {
    const bun = hair === 'bun' ? circle(-4.6, 0.6, 2, colour) : ''
    const low = hair === 'bob' ? 4.4 : 2.2
    const cap = `M3.4 -2.2Q3.2 -5.4 -.4 -5.8C-5 -6 -5.4 -1.4 -4.6 ${low}Q-3 ${low + 0.8} -2 ${low}Q-1.6 .4 -.2 -.4Q.8 -2.2 1.4 -3Q2.6 -3.2 3.4 -2.2Z`
    return bun + path(cap, colour) + sheen
  }
  const parted = hair === 'short' || hair === 'grey'
  const fringe = parted
    ? 'M-4 -.4C-4.6 -4 -2.6 -6 .2 -6C3.4 -6 4.6 -3.6 4 -.4Q3.5 -2 2.9 -2.6Q-.4 -2.2 -2.2 -3.2Q-3.4 -2.4 -4 -.4Z'
    : 'M-4.2 1.4C-4.9 -4 -2.6 -6 0 -6C2.6 -6 4.9 -4 4.2 1.4Q3.6 -1.6 .2 -3.6Q-3.6 -1.6 -4.2 1.4Z'
  return (hair === 'bun' ? circle(0, -5.8, 1.7, colour) : '') + path(fringe, colour) + sheen
}

function headgear(view: View, hat: Hat, accent: string): string {
  const side = view === 'side' ? 0.6 : 0
  switch (hat) {
    case 'none':
      return ''
    case 'conical':
      return (
        path('M-9.4 -1.4Q0 2.4 9.4 -1.4Q0 -.4 -9.4 -1.4Z', darken(ink.straw, 0.5)) +
        path('M0 -9.6L9.6 -1.5Q0 1.4 -9.6 -1.5Z', '#e6cf92') +
        path('M0 -9.6L9.6 -1.5Q5.6 0 1.6 .2Z', '#b98f4f', 'opacity=".55"') +
        repeat(4, (i) => {
          const t = 0.3 + i * 0.18
          return stroke(
            `M${num(-9.6 * t)} ${num(-9.6 + 8.1 * t)}Q0 ${num(-9.6 + 10.6 * t)} ${num(9.6 * t)} ${num(-9.6 + 8.1 * t)}`,
            '#8f6a35',
            0.18,
            'opacity=".6"',
          )
        })
      )
    case 'turban':
      return (
        ellipse(-side, -4, 5.4, 2.7, accent) +
        stroke('M-5 -3.4Q0 -1.6 5 -3.6', ink.straw, 0.45) +
        stroke('M-4.6 -5Q0 -3 4.8 -5', darken(accent, 0.4), 0.5) +
        ellipse(-side, -6, 3, 0.9, darken(accent, 0.35))
      )
    case 'indigoScarf':
      return (
        path('M-4.8 1.6C-5.6 -4.6 -3 -7 0 -7C3 -7 5.6 -4.6 4.8 1.6Q4 -2.6 0 -3.2Q-4 -2.6 -4.8 1.6Z', accent) +
        stroke('M-4.4 -2Q0 -5 4.4 -2', lighten(accent, 0.35), 0.35)
      )
    case 'pieu':
      return (
        path(
          'M-5.6 4.6C-6 -4.8 -3 -6.9 0 -6.9C3 -6.9 5.6 -4.6 4.8 0Q3 -3.8 0 -3.6Q-3.6 -2.6 -3.8 4.4Z',
          '#2a2036',
        ) +
        stroke('M-5.2 3.2L-4 3.2M-5.4 1.6L-3.9 1.6', ink.red, 0.7) +
        stroke('M-4.2 -4Q0 -6.6 4.2 -3.4', ink.red, 0.5) +
        stroke('M-3.8 -3.2Q0 -5.4 4 -2.6', ink.jade, 0.4)
      )
    case 'dao':
      return (
        path('M-5.2 -.6Q-6.4 -6.6 0 -7.4Q6.4 -6.6 5.2 -.6Q3 -3.4 0 -3.4Q-3 -3.4 -5.2 -.6Z', ink.crimson) +
        stroke('M-4.8 -2.4Q0 -5.6 4.8 -2.4', ink.straw, 0.5) +
        circle(view === 'side' ? -1 : -4.8, 0.8, 1.1, ink.red) +
        circle(view === 'side' ? -1 : 4.8, 0.8, 1.1, ink.red)
      )
    case 'khanDong':
      return (
        ellipse(-side, -3.9, 4.8, 2.1, darken(accent, 0.35)) +
        stroke('M-4.4 -3.4Q0 -1.5 4.4 -3.4M-4.6 -4.3Q0 -2.4 4.6 -4.3', lighten(accent, 0.2), 0.35)
      )
    case 'wool':
      return (
        path('M-4.7 -.8Q-5.4 -6.8 0 -7Q5.4 -6.8 4.7 -.8Q0 -2.6 -4.7 -.8Z', accent) +
        stroke('M-4.7 -1.2Q0 -3 4.7 -1.2', lighten(accent, 0.5), 1.5) +
        circle(0, -7.4, 1.5, lighten(accent, 0.45))
      )
  }
}
