import { person } from '../figures/figure'
import { look } from '../figures/people'
import { leaning } from '../figures/skeleton'
import { flag, school, stiltHouse } from '../parts/houses'
import { grass, hill, woods } from '../parts/land'
import { beam, glow, mist, sky, sun } from '../parts/light'
import { openBook } from '../parts/objects'
import { darken, ink, lighten } from '../parts/palette'
import { branching, crown } from '../parts/plants'
import type { Random } from '../parts/random'
import { across, ellipse, num, path, range, repeat, segment, stroke } from '../parts/svg'
import { chain, farMountains, H as W, W as H, type Scene } from './scene'

/** A wicker back basket of the highlands, full of leaves. */
const basket = (x: number, y: number, w: number) =>
  path(
    `M${num(x - w * 0.5)} ${num(y - w)}L${num(x - w * 0.34)} ${num(y)}H${num(x + w * 0.34)}L${num(x + w * 0.5)} ${num(y - w)}Z`,
    across('#d8a962', '#a8743f', '#6f4526'),
  ) +
  repeat(5, (i) =>
    stroke(
      `M${num(x - w * (0.48 - i * 0.03))} ${num(y - w * (0.9 - i * 0.2))}H${num(x + w * (0.48 - i * 0.03))}`,
      '#6f4526',
      w * 0.03,
      'opacity=".6"',
    ),
  ) +
  crown(`basket ${x}`, x, y - w * 1.02, w * 0.46, w * 0.2, ink.leaf, 9)

/** The Shan tuyết tea trees of Suối Giàng: centuries old, lichen on the bark, climbed for the picking. */
function ancientTea(): string {
  const leaves = (colour: string, size: number) => (x: number, y: number, random: Random) =>
    repeat(3, () => {
      const [lx, ly, turn] = [
        x + random.between(-2.4, 2.4) * size,
        y + random.between(-2, 1.4) * size,
        random.between(-60, 60),
      ]
      const tone = random.pick([colour, darken(colour, 0.25), lighten(colour, 0.2), lighten(colour, 0.35)])
      return ellipse(
        lx,
        ly,
        size,
        size * 0.42,
        tone,
        `transform="rotate(${num(turn)} ${num(lx)} ${num(ly)})"`,
      )
    })
  const tree = (
    seed: string,
    x: number,
    y: number,
    length: number,
    angle: number,
    colour: string,
    leaf: string,
  ) =>
    branching({
      seed,
      from: [x, y],
      angle,
      length,
      width: length * 0.27,
      depth: 6,
      wander: 30,
      colour,
      leaf: leaves(leaf, length * 0.088),
    })
  const flare =
    'M480 1500Q556 1440 552 1330Q548 1250 530 1190L600 1215L672 1190Q650 1260 654 1330Q664 1440 740 1500Q670 1470 640 1512Q600 1480 570 1512Q540 1472 480 1500Z'
  return (
    sky(W, H, '#8fb3b3', '#dcdcc0', '#f4dfae') +
    sun(300, 300, 54, '#fff6d8', '#ffd68a') +
    farMountains('tea', 700, 380, '#2f6280', '#e9e2c4', W) +
    mist('tea', W, 820, 90, '#fff9ea', 0.6) +
    chain({
      seed: 'tea near',
      w: W,
      y: 960,
      height: 170,
      peaks: 2,
      colour: '#4f8272',
      haze: '#ece6c8',
      foot: 1140,
    }) +
    mist('tea 2', W, 1060, 70, '#fff9ea', 0.6) +
    hill('-40,1160 260,1110 620,1150 1120,1080', H, '#7ea05a', '#3f6b45') +
    tree('tea far', 180, 1170, 110, -88, '#a8a48e', '#7fa066') +
    tree('tea far 2', 960, 1130, 100, -94, '#a8a48e', '#7fa066') +
    grass('tea far', [120, 1150, 130, 26], 9, '#6b9450', 26) +
    grass('tea far 2', [900, 1112, 130, 26], 9, '#6b9450', 26) +
    mist('tea 3', W, 1130, 40, '#fff9ea', 0.45) +
    path(flare, across('#c9c3a8', '#a9a288', '#6f6a58')) +
    tree('tea 7', 570, 1230, 250, -104, '#b3ac92', '#3f7d4c') +
    tree('tea 12', 630, 1240, 270, -66, '#a9a288', '#4a8a50') +
    path(flare, across('#c9c3a8', '#a9a288', '#6f6a58')) +
    stroke(
      'M560 1460Q590 1330 580 1230M610 1470Q612 1340 604 1250M650 1465Q636 1350 634 1240',
      '#6f6a58',
      5,
      'opacity=".5"',
    ) +
    repeat(22, (i) =>
      ellipse(
        556 + ((i * 47) % 92),
        1240 + ((i * 83) % 230),
        4 + (i % 4) * 2.5,
        3 + (i % 3) * 2,
        i % 2 ? '#dfe3cc' : '#7f9470',
        'opacity=".42"',
      ),
    ) +
    segment([262, 1500], [372, 800], '#8a5a34', 15) +
    segment([346, 1510], [440, 806], '#8a5a34', 15) +
    repeat(9, (i) =>
      segment([275 + i * 10.4, 1420 - i * 66], [356 + i * 8.9, 1426 - i * 66], '#a9743f', 11),
    ) +
    person(look.hmongWoman, 372, 1140, 430, {
      view: 'back',
      hands: '352,745 505,690',
      feet: '346,1135 396,1070',
      shadow: 0,
    }) +
    basket(374, 985, 112) +
    person(look.hmongGirl, 850, 1470, 390, {
      view: 'side',
      flip: true,
      hands: '760,1215 742,1240',
      pose: leaning(0, -12, [-6, -4, 8, 0]),
    }) +
    basket(905, 1350, 120) +
    person(look.daoWoman, 150, 1520, 500, {
      view: 'side',
      hands: '232,1190 244,1225',
      pose: leaning(0, -8, [-6, -4, 8, 0]),
    }) +
    basket(560, 1570, 120) +
    grass('tea', [-20, 1470, 1110, 140], 130, '#557f45', 60) +
    glow(300, 300, 700, 700, '#ffe6ac', 0.35)
  )
}

function underTheTree(): string {
  const roots = range(9).map((i) => (i - 4) * 74)
  const trunk = `M330 1330Q420 1220 430 1000Q440 760 380 560L520 480L690 540Q640 760 650 1000Q664 1220 770 1330Q700 1300 640 1352Q560 1310 520 1352Q450 1310 330 1330Z`
  const crowns: readonly (readonly [number, number, number, number, string])[] = [
    [160, 430, 300, 200, '#3a6f52'],
    [920, 420, 300, 210, '#3a6f52'],
    [540, 300, 420, 250, '#3f7d56'],
    [250, 250, 300, 190, '#4d8a55'],
    [820, 230, 320, 200, '#4d8a55'],
    [330, 430, 260, 150, '#3f7d56'],
    [770, 440, 270, 150, '#3f7d56'],
    [545, 400, 250, 160, '#4a8455'],
    [540, 130, 380, 190, '#5b9a58'],
    [90, 90, 260, 170, '#4d8a55'],
    [1010, 80, 240, 170, '#4d8a55'],
  ]
  const reader = (
    x: number,
    y: number,
    h: number,
    who: (typeof look)['girl'] | (typeof look)['hmongGirl'],
    colour: string,
  ) =>
    person(who, x, y, h, {
      seated: true,
      pose: 'crossed',
      hands: `${x - h * 0.085},${y - h * 0.1} ${x + h * 0.085},${y - h * 0.1}`,
      carry: (l, r, u) => openBook((l[0] + r[0]) / 2, l[1], u * 1.8, colour),
    })
  const meadow = '-40,1180 300,1150 700,1165 1120,1130'
  return (
    sky(W, H, '#9cc4bc', '#f3e6b6', '#fbd890') +
    sun(190, 640, 56, '#fff6d8', '#ffcf74') +
    farMountains('banyan', 920, 300, '#35708a', '#f3e2b2', W) +
    mist('banyan', W, 1000, 60, '#fff6dc', 0.55) +
    hill('-40,1060 300,1030 700,1080 1120,1010', H, '#86a85c', '#5d8a50') +
    woods('banyan', '-40,1060 300,1030 700,1080 1120,1010', 46, 22, ink.jade, 1070) +
    stiltHouse({ x: 190, y: 1110, w: 220 }) +
    school({ x: 890, y: 1090, w: 260, roof: '#b13a28' }, 3) +
    flag(1010, 1095, 170, 44) +
    hill(meadow, H, '#7da250', '#3c6a41') +
    ellipse(560, 1340, 560, 80, '#1c2a2a', 'opacity=".35"') +
    crowns
      .slice(0, 3)
      .map(([x, y, rx, ry, tone], i) => crown(`banyan ${i}`, x, y, rx, ry, darken(tone, 0.2), 18))
      .join('') +
    path(trunk, across('#b08a62', '#7d5a40', '#4a3328')) +
    repeat(7, (i) =>
      stroke(
        `M${400 + i * 44} ${1310 - (i % 3) * 20}Q${452 + i * 28} 1100 ${446 + i * 30} ${700 + (i % 2) * 60}`,
        '#3f2a20',
        5,
        'opacity=".35"',
      ),
    ) +
    path('M430 720Q400 590 250 560Q190 545 150 500L180 470Q220 505 300 520Q420 530 520 640Z', '#8a6547') +
    path('M650 700Q690 590 810 550Q890 525 930 480L900 450Q850 490 770 500Q660 520 580 640Z', '#5d4332') +
    roots
      .map((dx, i) =>
        stroke(
          `M${540 + dx * 1.25} ${560 + (i % 3) * 20}Q${530 + dx * 1.25} 760 ${544 + dx * 1.25} ${820 + ((i * 67) % 190)}`,
          '#6f5540',
          5,
          'opacity=".8"',
        ),
      )
      .join('') +
    crowns
      .slice(3)
      .map(([x, y, rx, ry, tone], i) => crown(`banyan front ${i}`, x, y, rx, ry, tone, 20))
      .join('') +
    beam('-60,560 120,520 720,1500 240,1500', '#fff3c4', 0.4) +
    beam('230,590 300,580 960,1420 760,1420', '#fff3c4', 0.26) +
    path('M650 1300Q720 1262 830 1300Q860 1330 830 1372H640Z', '#5d4332') +
    person(look.boy, 740, 1290, 410, {
      view: 'side',
      seated: true,
      pose: 'read',
      carry: ([lx, ly], _, u) => openBook(lx + u * 0.3, ly - u * 0.1, u * 1.5, ink.gold),
    }) +
    reader(330, 1390, 430, look.hmongGirl, ink.crimson) +
    reader(590, 1450, 470, look.girl, ink.jade) +
    grass('banyan', [-20, 1440, 1110, 160], 130, '#5b8a48', 58) +
    ellipse(250, 1500, 90, 14, '#fff3c4', 'opacity=".35"') +
    ellipse(820, 1480, 120, 16, '#fff3c4', 'opacity=".3"')
  )
}

export const treeScenes: Record<string, Scene> = {
  'che-suoi-giang': { draw: ancientTea, portrait: true },
  'doc-sach-duoi-cay': { draw: underTheTree, portrait: true },
}
