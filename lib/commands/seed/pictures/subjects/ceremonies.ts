import { person } from '../figures/figure'
import { inShirt, inSuit, look, teacher } from '../figures/people'
import { school, star } from '../parts/houses'
import { beam, glow, mist, sky, sun } from '../parts/light'
import { bicycle, bunting, certificate, gift } from '../parts/objects'
import { darken, ink, lighten } from '../parts/palette'
import { flowers, tree } from '../parts/plants'
import { createRandom } from '../parts/random'
import { curtain } from '../parts/rooms'
import { across, down, ellipse, lerp, path, polygon, rect, repeat } from '../parts/svg'
import { farMountains, H, W, type Scene } from './scene'

const bouquet = [ink.red, ink.gold, '#f0a2a8', ink.cream]

/** A valance of gold-trimmed swags along the top of a stage. */
const valance = (count: number, depth: number, colour: string) =>
  repeat(count, (i) => {
    const [x, w] = [(i * W) / count, W / count]
    const swag = (d: number) =>
      `M${x} -5H${x + w}V${depth * 0.4}Q${x + w / 2} ${depth + d} ${x} ${depth * 0.4}Z`
    return (
      path(swag(depth * 0.75), ink.gold) +
      path(swag(depth * 0.6), down(darken(colour, 0.35), lighten(colour, 0.08)))
    )
  })

function awardCeremony(): string {
  const pupils = [look.girl, look.hmongBoy, look.daoGirl, look.boy, look.thaiGirl, look.bobGirl]
  const random = createRandom('award audience')
  return (
    curtain(-60, 0, W + 120, 720, ink.crimson, 26) +
    glow(800, 420, 760, 520, '#ffcf7a', 0.5) +
    valance(9, 120, '#b01c1c') +
    rect(0, 700, W, 400, down('#c98d50', '#7a4526')) +
    beam('560,-20 760,-20 1120,900 520,900', '#fff1c4', 0.4) +
    beam('1000,-20 1160,-20 1080,900 620,900', '#fff1c4', 0.28) +
    ellipse(800, 830, 760, 110, '#ffe0a0', 'opacity=".35"') +
    [110, 280, 450, 1150, 1320, 1490]
      .map((x, i) =>
        person(pupils[i] ?? look.boy, x, 790, 345, {
          pose: 'hold',
          carry: (l, r, u) =>
            i % 2
              ? gift((l[0] + r[0]) / 2, l[1] - u * 0.1, u * 1.3, ink.gold, ink.red)
              : certificate((l[0] + r[0]) / 2, l[1] - u * 0.2, u * 1.7),
        }),
      )
      .join('') +
    person(inSuit('#28304e'), 660, 900, 690, { view: 'side', pose: 'give', hands: '820,545 814,580' }) +
    person(look.hmongGirl, 975, 900, 500, {
      view: 'side',
      flip: true,
      pose: 'give',
      hands: '872,560 878,590',
    }) +
    certificate(846, 540, 185, -4) +
    rect(0, 930, W, 140, down('#5c2a1c', '#2a1418')) +
    rect(0, 926, W, 9, ink.gold) +
    repeat(9, (i) => flowers(`award ${i}`, 90 + i * 178, 960, 180, 62, bouquet)) +
    repeat(15, (i) => {
      const [x, y, r] = [
        20 + i * 112 + random.between(-16, 16),
        1040 + random.between(-12, 14),
        random.between(38, 46),
      ]
      return ellipse(x, y, r * 0.8, r, '#1d1219') + ellipse(x, y + r * 2.1, r * 2, r * 1.4, '#1d1219')
    })
  )
}

function congress(): string {
  const random = createRandom('congress')
  const tops = [ink.white, '#2c3350', ink.crimson, '#33405f', '#e9e4d4', ink.jade, '#2b2547', ink.rose]
  const row = (y: number, h: number, count: number, shift: number) =>
    repeat(count, (i) => {
      const x = W / 2 + (i - (count - 1) / 2 + shift) * h * 0.56
      const top = random.pick(tops)
      const woman = top === ink.crimson || top === ink.jade || top === ink.rose
      const base = woman
        ? teacher(top, random.pick(['bun', 'long']))
        : top === '#2b2547'
          ? look.hmongWoman
          : inShirt(top)
      return (
        person(base, x, y + h * 0.1, h, { view: 'back', bust: true, seated: true, pose: 'stand' }) +
        rect(x - h * 0.2, y - h * 0.12, h * 0.4, h * 0.4, across('#8a2a24', '#5c1518'), `rx="${h * 0.06}"`)
      )
    })
  return (
    rect(0, 0, W, H, down('#6d3a26', '#c98f56', '#5c2f22')) +
    repeat(6, (i) =>
      rect(i < 3 ? i * 75 : W - (6 - i) * 75, 0, 52, 640, across('#b9824f', '#e0b277', '#80502f')),
    ) +
    rect(235, 60, 1130, 470, '#4a1b17') +
    curtain(250, 70, 1100, 455, ink.crimson, 20) +
    glow(800, 300, 620, 330, '#ffd083', 0.55) +
    rect(300, 130, 330, 220, '#cc261c') +
    star(465, 243, 76) +
    rect(160, 520, 1280, 70, down('#d29a5c', '#7d4a2b')) +
    [850, 950, 1050, 1150]
      .map((x, i) =>
        person(
          i % 2 ? teacher([ink.jade, '#f0d9c0'][i % 2] ?? ink.jade, 'bun') : inSuit('#28304e'),
          x,
          520,
          190,
          { bust: true, seated: true, pose: 'desk' },
        ),
      )
      .join('') +
    rect(790, 470, 430, 66, down('#fff6dd', '#d8c194')) +
    repeat(4, (i) => flowers(`presidium ${i}`, 850 + i * 100, 506, 70, 22, bouquet)) +
    person(inSuit('#2c3350'), 600, 570, 235, { pose: 'desk', hands: '560,440 640,440' }) +
    polygon('545,440 655,440 640,570 560,570', down('#a8683a', '#5d3420')) +
    star(600, 500, 22) +
    flowers('podium', 600, 446, 96, 34, bouquet) +
    repeat(8, (i) => flowers(`front ${i}`, 240 + i * 160, 600, 150, 44, bouquet)) +
    rect(0, 590, W, 500, '#3a1a1c', 'opacity=".5"') +
    row(690, 150, 19, 0) +
    row(765, 195, 15, 0.5) +
    row(860, 255, 11, 0) +
    row(985, 330, 9, 0.5) +
    row(1130, 430, 7, 0) +
    beam('250,60 1350,60 1620,900 -20,900', '#ffe2a4', 0.3)
  )
}

function bicycleGifts(): string {
  const pupils = [look.hmongBoy, look.girl, look.boy, look.daoGirl, look.bobGirl, look.thaiGirl]
  const colours = [ink.crimson, '#2f7f6b', '#3f6fa8', ink.gold, ink.crimson, '#2f7f6b']
  return (
    sky(W, H, '#7fb0b6', '#d7e0c2', '#f8e2ac') +
    sun(330, 170, 44, '#fff5d0', '#ffd277') +
    farMountains('gifts', 390, 270, '#2f6280', '#e9e2ba') +
    mist('gifts', W, 470, 36, '#fff6dc', 0.4) +
    rect(0, 560, W, 530, down('#d2b077', '#b27f4c')) +
    tree('gifts', 90, 590, 300, ink.leaf) +
    school({ x: 900, y: 585, w: 980, roof: '#b13a28' }, 7) +
    bunting([-20, 330], [760, 300], 46, 18, 32, [ink.crimson, ink.gold, ink.jade]) +
    bunting([760, 300], [1620, 330], 46, 18, 32, [ink.gold, ink.crimson, ink.blue]) +
    repeat(6, (k) => {
      const i = 5 - k
      const t = i / 5
      const [x, y, r] = [
        lerp(95, 1010, Math.pow(t, 0.8)),
        lerp(985, 700, Math.pow(t, 0.85)),
        lerp(122, 52, Math.pow(t, 0.85)),
      ]
      return (
        person(pupils[i] ?? look.boy, x + r * 1.35, y - r * 0.3, r * 4.3, { pose: 'formal' }) +
        bicycle({ x, y, r, colour: colours[i] ?? ink.red, bow: true })
      )
    }) +
    person(teacher(ink.rose, 'bun'), 1480, 905, 480, { pose: 'clap' }) +
    person(inSuit('#28304e'), 1290, 985, 560, {
      view: 'side',
      flip: true,
      pose: 'give',
      hands: '1130,745 1150,760',
    }) +
    person(look.hmongGirl, 1025, 985, 400, { view: 'side', pose: 'give', hands: '1118,752 1108,770' })
  )
}

export const ceremonyScenes: Record<string, Scene> = {
  'le-trao-hoc-bong': { draw: awardCeremony, warmth: 0.12 },
  'dai-hoi': { draw: congress, warmth: 0.1 },
  'trao-xe-dap': { draw: bicycleGifts },
}
