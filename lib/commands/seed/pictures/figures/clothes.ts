import { darken, ink } from '../parts/palette'
import { circle, path, points, polygon, smooth, stroke } from '../parts/svg'
import { cloth, limb } from './dress'
import type { Dress } from './figure'
import type { Skeleton, View } from './skeleton'

/** What every piece of clothing needs to know. */
export interface Wardrobe {
  bones: Skeleton
  view: View
  dress: Dress
  width: number
  /** a flat ink as lit cloth */
  paint: (colour: string) => string
}

export function drawTrunk(wardrobe: Wardrobe): string {
  const { bones, view, dress, width, paint } = wardrobe
  const { u, torso, body } = bones
  const fat = dress.padded ? 1.14 : 1
  const shoulder = 0.92 * width * fat * (torso < 2 ? 0.88 : 1)
  const hip = (dress.bottom === 'trousers' ? 0.6 : 0.53) * width * fat
  const waist = (dress.bottom === 'trousers' ? 0.62 : 0.52) * width * fat
  const long = dress.bottom === 'trousers'
  const [low, end] = long ? [torso * 0.66, torso + 0.12] : [torso * 0.6, torso * 0.66 + 0.14]
  const half = `${-shoulder * 0.72},.06 ${-shoulder},.34 ${-shoulder * 0.86},.8 ${-waist},${low} ${-hip},${end}`
  const other = `${hip},${end} ${waist},${low} ${shoulder * 0.86},.8 ${shoulder},.34 ${shoulder * 0.72},.06`
  const outline =
    view === 'side'
      ? `-.12,-.02 -.42,.28 ${-0.46 * fat},.9 ${-0.4 * fat},${low} ${long ? -0.46 : -0.42},${end} ${long ? 0.44 : 0.42},${end} ${0.42 * fat},${low} ${0.5 * fat},.8 .38,.26 .16,0`
      : `-.2,-.06 ${half} ${other} .2,-.06`
  const girth = view === 'side' ? 0.42 : waist
  const belt = [body(-girth, torso * 0.68), body(girth, torso * 0.68)]
  const sash = dress.sash ? limb(belt, [u * 0.12, u * 0.12], dress.sash, 'none') : ''
  return path(smooth(onBody(wardrobe, outline)), paint(dress.top)) + drawNeck(wardrobe) + sash
}

const onBody = ({ bones }: Wardrobe, text: string) => points(text).map(([x, y]) => bones.body(x, y))

function drawNeck(wardrobe: Wardrobe): string {
  const { view, dress } = wardrobe
  const { u, torso, body } = wardrobe.bones
  const fill = (text: string, colour: string) => polygon(onBody(wardrobe, text), colour)
  const line = (text: string, colour: string, w: number) =>
    stroke(smooth(onBody(wardrobe, text), false), colour, u * w)
  const kerchief = dress.neckerchief ? fill(kerchiefShape[view], ink.red) : ''
  if (view === 'back') return line('-.24,-.02 0,.06 .24,-.02', darken(dress.top, 0.25), 0.1) + kerchief
  const side = view === 'side'
  switch (dress.neck) {
    case 'jacket':
      if (side) return fill('.16,-.02 .4,.1 .5,.8 .34,.5', ink.white)
      return (
        fill('-.22,-.06 .22,-.06 0,1', ink.white) +
        fill('-.06,.05 .06,.05 .09,.75 0,.95 -.09,.75', ink.crimson) +
        line(`-.24,-.04 0,1 0,${torso}`, darken(dress.top, 0.45), 0.05) +
        line('.24,-.04 .02,1', darken(dress.top, 0.45), 0.05) +
        circle(...body(0.12, 1.3), u * 0.04, darken(dress.top, 0.5))
      )
    case 'stand':
      return (
        line(side ? '-.16,-.06 .2,0' : '-.2,-.08 0,-.02 .2,-.08', darken(dress.top, 0.12), 0.2) +
        (side ? '' : line('.02,.02 .3,.2 .5,.5', darken(dress.top, 0.3), 0.035)) +
        kerchief
      )
    case 'shirt':
      if (side) return kerchief
      return (
        fill('-.24,-.08 .24,-.08 0,.24', ink.tan) +
        line('-.24,-.06 0,.24 .24,-.06', darken(dress.top, 0.14), 0.09) +
        line(`0,.3 0,${torso}`, darken(dress.top, 0.2), 0.03) +
        kerchief
      )
    default:
      if (!dress.trim || side) return kerchief
      return (
        line(`-.22,-.04 .1,.5 .1,${torso * 0.7}`, dress.trim[0], 0.14) +
        line('.24,-.04 -.06,.46', dress.trim[0], 0.14) +
        kerchief
      )
  }
}

const kerchiefShape: Record<View, string> = {
  back: '-.42,-.02 .42,-.02 .06,.62 -.06,.62',
  side: '-.2,-.06 .3,0 .42,.2 .5,.85 .26,.8 .22,.22',
  front: '-.36,-.04 .36,-.04 .06,.3 .26,.9 .02,.86 -.02,.4 -.16,.92 -.34,.8 -.08,.28',
}

export function drawBag(wardrobe: Wardrobe, colour: string): string {
  const t = wardrobe.bones.torso
  const side = wardrobe.view === 'side'
  const box = side
    ? `-.3,.2 -.9,.36 -.98,${t * 0.8} -.34,${t * 0.84}`
    : `-.52,.22 .52,.22 .6,${t * 0.84} -.6,${t * 0.84}`
  const pocket = side
    ? `-.92,${t * 0.5} -1.06,${t * 0.54} -1.04,${t * 0.78} -.9,${t * 0.78}`
    : `-.36,${t * 0.5} .36,${t * 0.5} .38,${t * 0.76} -.38,${t * 0.76}`
  return (
    path(smooth(onBody(wardrobe, box)), cloth(colour)) +
    path(smooth(onBody(wardrobe, pocket)), darken(colour, 0.22)) +
    stroke(smooth(onBody(wardrobe, box).slice(0, 2), false), darken(colour, 0.4), wardrobe.bones.u * 0.06)
  )
}
