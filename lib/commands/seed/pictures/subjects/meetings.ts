import { person } from '../figures/figure'
import { inShirt, inSuit, look, teacher } from '../figures/people'
import { leaning } from '../figures/skeleton'
import { flag } from '../parts/houses'
import { beam, glow } from '../parts/light'
import { cup } from '../parts/objects'
import { ink, mix } from '../parts/palette'
import { fanPalm, flowers } from '../parts/plants'
import { bookshelf, curtain, room, table, windowView } from '../parts/rooms'
import { circle, down, ellipse, lerp, path, polygon, rect, repeat, segment } from '../parts/svg'
import { H, W, type Scene } from './scene'

const bouquet = [ink.red, ink.gold, '#f0a2a8', ink.cream]

function signing(): string {
  const behind = [
    inSuit('#2c3350'),
    teacher(ink.jade, 'bun'),
    inShirt('#e9e4d4'),
    look.thaiWoman,
    inSuit('#3b3248'),
    look.hmongWoman,
    teacher('#e8c9a8'),
    inSuit('#28304e'),
  ]
  const folder = (x: number, colour: string) =>
    polygon(`${x - 92},742 ${x + 92},742 ${x + 112},790 ${x - 112},790`, colour) +
    polygon(`${x - 84},745 ${x - 3},745 ${x - 3},784 ${x - 100},784`, ink.cream) +
    polygon(`${x + 3},745 ${x + 84},745 ${x + 100},784 ${x + 3},784`, '#efe3c6')
  const signer = (x: number, colour: string, side: number) =>
    person(inSuit(colour), x, 770, 620, {
      bust: true,
      seated: true,
      hands: `${x - 92},772 ${x + 62},760`,
      pose: leaning(0, side * 4),
    })
  // The table top hides the hands of a seated figure, so the ones that write lie on it as a part of their own.
  const writing = (x: number, sleeve: string) =>
    segment([x + 36, 772], [x + 66, 714], '#1d1a24', 6) +
    [-1, 1]
      .map(
        (side) =>
          segment([x + side * 112, 742], [x + side * 66, 764], sleeve, 40) +
          circle(x + side * 44, 772, 16, ink.skin),
      )
      .join('')
  const cloth = repeat(8, (i) =>
    path(`M${130 + i * 167.5} 812q84 88 167.5 0v-12h-167.5Z`, down('#d24a38', '#8c1519')),
  )
  return (
    curtain(-60, 0, W + 120, 660, '#2c6b5a', 24) +
    glow(800, 320, 820, 420, '#ffe0a0', 0.5) +
    rect(0, 640, W, 440, down('#a9744a', '#5d3826')) +
    rect(0, 632, W, 12, '#c9985c') +
    flag(150, 700, 560, 150) +
    flag(1330, 700, 560, 150) +
    behind
      .map((who, i) =>
        person(who, 240 + i * 160, 770, 520 + (i % 3) * 14, { pose: i % 2 ? 'clap' : 'formal' }),
      )
      .join('') +
    signer(560, '#2a3557', 1) +
    signer(1040, '#4a2f3c', -1) +
    ellipse(800, 1020, 760, 30, '#1c1530', 'opacity=".35"') +
    table('190,745 1410,745 130,800 1470,800', 215, '#fbf0d8') +
    rect(130, 802, 1340, 214, down('#fff6e2', '#cdb48a')) +
    cloth +
    folder(560, ink.crimson) +
    folder(1040, ink.jade) +
    writing(560, '#2a3557') +
    writing(1040, '#4a2f3c') +
    flowers('signing left', 750, 800, 190, 110, bouquet) +
    flowers('signing right', 850, 800, 190, 110, bouquet) +
    flowers('signing', 800, 806, 230, 130, bouquet)
  )
}

function meeting(): string {
  const left = [inShirt('#f1ead8'), teacher(ink.jade, 'bun'), inSuit('#2c3350'), teacher(ink.rose, 'long')]
  const right = [teacher(ink.crimson, 'bun'), inShirt('#c9d6d3'), inSuit('#45384c'), inShirt('#f1ead8')]
  const seat = (k: number) => {
    const t = k / 3
    return {
      x: lerp(385, 90, t * t * 0.5 + t * 0.5),
      y: lerp(650, 985, Math.pow(t, 1.3)),
      h: lerp(380, 700, Math.pow(t, 1.2)),
    }
  }
  // Legs and chair go under the table top, arms lie on it: each sitter is drawn before the table and again after it.
  const sitter = (k: number, flip: boolean, bust: boolean) => {
    const { x, y, h } = seat(k)
    const mirror = (v: number): number => (flip ? W - v : v)
    const [hx, hy] = [mirror(x + h * 0.33), y - h * 0.13]
    const who = (flip ? right : left)[k] ?? look.shirt
    const hands = `${hx},${hy} ${hx},${hy + h * 0.02}`
    const back = mirror(x - h * 0.13) - h * 0.04
    const chair =
      rect(back, y - h * 0.32, h * 0.08, h * 0.66, ink.timber, `rx="${h * 0.03}"`) +
      rect(mirror(x) - h * 0.16, y + h * 0.02, h * 0.32, h * 0.05, ink.timber)
    const pose = leaning(4, 0, [86, 0, 80, 4])
    return (
      (bust ? '' : chair) +
      person(who, mirror(x), y, h, { view: 'side', flip, bust, seated: true, hands, pose })
    )
  }
  const sitters = (bust: boolean) =>
    [0, 1, 2, 3].map((k) => sitter(k, false, bust) + sitter(k, true, bust)).join('')
  const paper = (k: number, side: number) => {
    const t = k / 3
    const [x, y, s] = [800 + side * lerp(150, 330, t), lerp(600, 925, Math.pow(t, 1.25)), lerp(0.6, 1.5, t)]
    return (
      polygon(
        `${x - 46 * s},${y - 9 * s} ${x + 40 * s},${y - 9 * s} ${x + 50 * s},${y + 13 * s} ${x - 56 * s},${y + 13 * s}`,
        ink.cream,
      ) + cup(x - side * 86 * s, y + 4 * s, 30 * s)
    )
  }
  return (
    room({ w: W, h: H, wall: mix('#d9c392', ink.jade, 0.14), floor: '#7f5236', line: 520 }) +
    windowView({ x: 560, y: 70, w: 480, h: 300, panes: 3 }) +
    bookshelf('meeting', 120, 120, 320, 380, 4) +
    flag(1180, 520, 400, 110) +
    polygon('1425,560 1495,560 1480,640 1440,640', ink.terracotta) +
    fanPalm('meeting', 1460, 565, 330, ink.leaf) +
    [700, 900]
      .map((x, i) =>
        person(i ? teacher('#f0d9c0', 'bun') : inSuit('#28304e'), x, 560, 360, {
          bust: true,
          seated: true,
          hands: `${x - 30},556 ${x + 30},556`,
        }),
      )
      .join('') +
    sitters(false) +
    table('590,550 1010,550 250,1020 1350,1020', 80, '#b5743f') +
    polygon('690,552 910,552 1010,1018 590,1018', '#ffe7b4', 'opacity=".22"') +
    [0, 1, 2, 3].map((k) => paper(k, -1) + paper(k, 1)).join('') +
    flowers('meeting 1', 800, 640, 120, 66, bouquet) +
    flowers('meeting 2', 800, 880, 230, 120, bouquet) +
    sitters(true) +
    beam('560,70 1040,70 1250,1067 350,1067', '#fff0c0', 0.28)
  )
}

export const meetingScenes: Record<string, Scene> = {
  'ky-ket': { draw: signing },
  'hop-ban': { draw: meeting },
}
