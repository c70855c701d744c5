import { person } from '../figures/figure'
import { aged, inCoat, inShirt, look, teacher } from '../figures/people'
import { leaning } from '../figures/skeleton'
import { flag, hut, stiltHouse } from '../parts/houses'
import { grass, hill, terraces, woods } from '../parts/land'
import { glow, mist, sky, stars, sun } from '../parts/light'
import { gift } from '../parts/objects'
import { ink } from '../parts/palette'
import { blossom, branching } from '../parts/plants'
import { createRandom } from '../parts/random'
import { circle, down, ellipse, group, path, rect, repeat, stroke, type Point } from '../parts/svg'
import { chain, farMountains, H, W, type Scene } from './scene'

function boardingHouse(): string {
  const slope = '-60,800 300,760 700,690 1100,670 1660,600'
  const smoke = (x: number, y: number) =>
    stroke(
      `M${x} ${y}C${x - 30} ${y - 60} ${x + 46} ${y - 110} ${x + 6} ${y - 180}S${x + 60} ${y - 260} ${x + 30} ${y - 330}`,
      '#d8c8cc',
      24,
      'opacity=".16"',
    )
  const lantern = (x: number, y: number) => glow(x, y, 150, 150, '#ffb54a', 0.8) + circle(x, y, 11, '#fff0b8')
  return (
    sky(W, H, '#141b40', '#3a4478', '#9a6a80', '#e89a62') +
    stars('boarding', W, 420, 90) +
    circle(330, 170, 40, '#fff1c4') +
    glow(330, 170, 240, 240, '#fff1c4', 0.35) +
    farMountains('boarding', 480, 300, '#1d2750', '#c98474') +
    mist('boarding', W, 620, 46, '#e9b08c', 0.35) +
    hill(slope, H, '#2d4a52', '#141d33') +
    woods('boarding', slope, 60, 36, '#24454c') +
    terraces({
      w: W,
      top: (x) => 830 - x * 0.07,
      bottom: () => 1200,
      steps: 9,
      swing: 40,
      seed: 'boarding',
      fields: ['#33525a', '#3d5a58', '#2b4452', '#6d6a6a'],
      riser: '#1b2a3c',
    }) +
    hut({ x: 330, y: 775, w: 130, roof: '#3a3346', wall: '#4a3a3c', lit: '#ffca5f' }) +
    smoke(350, 690) +
    glow(330, 760, 90, 70, '#ffb54a', 0.4) +
    hut({ x: 160, y: 806, w: 100, roof: '#3a3346', wall: '#4a3a3c', lit: '#ffca5f' }) +
    smoke(1210, 330) +
    stiltHouse({ x: 930, y: 860, w: 880, roof: '#4a3b4a', wall: '#6b4634', lit: '#ffd774' }) +
    glow(930, 600, 620, 260, '#ffb54a', 0.5) +
    [650, 770, 1080, 1190]
      .map((x, i) =>
        person([look.hmongGirl, look.boy, look.thaiGirl, look.hmongBoy][i] ?? look.boy, x, 690, 124, {
          shadow: 0,
          pose: i % 2 ? 'hold' : 'stand',
        }),
      )
      .join('') +
    path(
      'M560 1090Q760 990 1010 930T1400 862L1450 868Q1200 960 1080 1020T900 1090Z',
      '#8a6250',
      'opacity=".75"',
    ) +
    person(teacher('#8a2430', 'bun'), 905, 1020, 300, { view: 'side', pose: 'stroll' }) +
    lantern(970, 900) +
    person(look.girl, 1020, 1005, 210, { view: 'side', pose: 'walk', bag: '#7d3b30' }) +
    person(look.hmongBoy, 790, 1045, 215, { view: 'side', pose: 'walk', bag: '#3a4a78' }) +
    grass('boarding', [-20, 1010, 1640, 80], 110, '#1f3a3e', 50)
  )
}

function peachSpring(): string {
  const spray = (seed: string, from: Point, angle: number, length: number, depth: number, size: number) =>
    branching({
      seed,
      from,
      angle,
      length,
      width: length * 0.11,
      depth,
      wander: 34,
      colour: '#4d3530',
      leaf: blossom(size),
    })
  const random = createRandom('petals')
  return (
    sky(W, H, '#9cc4c4', '#e9e0c0', '#f9d6b8') +
    sun(640, 240, 46, '#fff5d8', '#ffd0a0') +
    farMountains('spring', 440, 280, '#3a6f86', '#f3dcc0') +
    mist('spring', W, 540, 46, '#fff4e4', 0.55) +
    hill('-60,640 300,590 700,620 1100,570 1660,610', H, '#7fa45a', '#4a7a4e') +
    woods('spring', '-60,640 300,590 700,620 1100,570 1660,610', 50, 26, ink.jade, 620) +
    stiltHouse({ x: 560, y: 720, w: 440 }) +
    stiltHouse({ x: 1020, y: 670, w: 300, roof: '#7a5c44' }) +
    hut({ x: 1290, y: 640, w: 120 }) +
    flag(345, 730, 230, 60) +
    spray('small', [1180, 720], -96, 70, 4, 11) +
    spray('small 2', [250, 740], -84, 64, 4, 10) +
    path('M380 1090Q640 960 735 880T812 716L834 716Q890 820 900 900T1060 1090Z', down('#e2c48a', '#c59a60')) +
    person(look.thaiWoman, 720, 990, 400) +
    person(look.hmongGirl, 860, 1005, 285, {
      carry: (l, _, u) => spray('twig', [l[0], l[1]], -80, u * 0.8, 2, u * 0.13),
    }) +
    person(look.daoGirl, 590, 1000, 280, { pose: 'wave' }) +
    person(aged(look.hmongBoy, 6), 980, 985, 300) +
    grass('spring', [-20, 990, 560, 100], 90, '#6b9450', 50) +
    grass('spring 2', [1050, 960, 600, 120], 110, '#6b9450', 50) +
    spray('big', [1640, 760], -128, 250, 5, 21) +
    spray('top', [-30, 40], 14, 170, 4, 19) +
    repeat(70, () =>
      ellipse(
        random.between(0, W),
        random.between(200, 1040),
        random.between(4, 9),
        4,
        random.pick(['#f0a2a8', '#f6c3c0', ink.blossom]),
        `transform="rotate(${random.integer(-30, 30)})"`,
      ),
    )
  )
}

function warmClothes(): string {
  const kids = [
    inCoat(ink.crimson, ink.gold),
    inCoat('#d9922b', ink.crimson),
    inCoat('#3f6fa8', ink.cream),
    inCoat('#2f7f6b', ink.rose),
    inCoat(ink.crimson, ink.jade),
  ]
  const plum = (seed: string, x: number, y: number, length: number) =>
    branching({
      seed,
      from: [x, y],
      angle: -92,
      length,
      width: length * 0.14,
      depth: 5,
      wander: 30,
      colour: '#57505a',
      leaf: (lx, ly, random) => circle(lx + random.between(-8, 8), ly, random.between(3, 6), '#fbf6ee'),
    })
  const random = createRandom('frost')
  return (
    sky(W, H, '#93a9b5', '#c9d2cf', '#ece4d0') +
    glow(420, 260, 420, 320, '#fff0cf', 0.7) +
    farMountains('winter', 470, 270, '#5f7f93', '#e4e2d6') +
    mist('winter', W, 560, 70, '#f6f4ea', 0.6) +
    chain({
      seed: 'winter near',
      y: 640,
      height: 110,
      peaks: 3,
      colour: '#6f8a8c',
      haze: '#e8e4d6',
      foot: 740,
    }) +
    hut({ x: 280, y: 690, w: 240, roof: '#6d625c', wall: '#8a7460', lit: '#ffd98a' }) +
    glow(280, 660, 120, 90, '#ffcf7a', 0.45) +
    hut({ x: 1380, y: 670, w: 180, roof: '#7d736c', wall: '#9a8878' }) +
    rect(0, 680, W, 400, down('#d9d4c4', '#9fa092')) +
    mist('winter 2', W, 700, 40, '#faf7ee', 0.6) +
    plum('plum a', 120, 900, 170) +
    plum('plum b', 1490, 860, 150) +
    repeat(120, () =>
      circle(
        random.between(0, W),
        random.between(0, H),
        random.between(1.5, 4.5),
        '#fffaf0',
        'opacity=".55"',
      ),
    ) +
    kids
      .map((who, i) =>
        person(who, [330, 470, 1130, 1265, 1400][i] ?? 0, 900 + (i % 2) * 18, 330, {
          pose: i % 2 ? 'clap' : 'stand',
        }),
      )
      .join('') +
    person(inCoat('#c23a2a', ink.gold), 800, 985, 400, { hands: '735,830 865,830' }) +
    person(inShirt('#2f5f8a'), 590, 1005, 585, {
      view: 'side',
      hat: 'none',
      pose: leaning(18, 8, [-8, -4, 16, 0]),
      hands: '742,735 760,765',
    }) +
    person(look.hmongWoman, 1010, 1000, 545, {
      view: 'side',
      flip: true,
      pose: leaning(12, 0, [-8, -4, 12, 0]),
      hands: '862,730 850,760',
    }) +
    gift(220, 985, 130, ink.crimson, ink.straw) +
    gift(350, 1005, 105, '#3f6fa8', ink.cream) +
    gift(1340, 995, 130, '#d9922b', ink.crimson) +
    group(mist('winter 3', W, 1010, 60, '#faf7ee', 0.28), '')
  )
}

export const seasonScenes: Record<string, Scene> = {
  'nha-ban-tru': { draw: boardingHouse, warmth: 0 },
  'mua-xuan-hoa-dao': { draw: peachSpring },
  'ao-am-vung-cao': { draw: warmClothes, warmth: 0.12 },
}
