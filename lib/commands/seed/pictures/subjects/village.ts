import { person } from '../figures/figure'
import { inShirt, look, teacher } from '../figures/people'
import { ancestralHouse, stiltHouse } from '../parts/houses'
import { woods } from '../parts/land'
import { glow, mist, sky, sun } from '../parts/light'
import { book, bunting, gift, stack } from '../parts/objects'
import { darken, ink, lighten } from '../parts/palette'
import { areca, tree } from '../parts/plants'
import { createRandom } from '../parts/random'
import { across, down, ellipse, path, polygon, rect, repeat, segment } from '../parts/svg'
import { farMountains, H, W, type Scene } from './scene'

function clanMeeting(): string {
  const lantern = (x: number, y: number) =>
    segment([x, y - 70], [x, y], '#5d2b18', 4) +
    ellipse(x, y + 34, 34, 38, across('#ef5a3c', ink.crimson, '#7e1014')) +
    rect(x - 14, y - 8, 28, 9, ink.gold) +
    rect(x - 14, y + 68, 28, 8, ink.gold) +
    segment([x, y + 76], [x, y + 112], ink.gold, 6) +
    glow(x, y + 34, 90, 90, '#ffb54a', 0.45)
  const left = [look.farmer, teacher(ink.rose, 'bun'), look.tayWoman, inShirt('#f1ead8')]
  const right = [inShirt('#c9d6d3'), teacher(ink.jade, 'bun'), look.shirt, look.thaiWoman]
  return (
    sky(W, H, '#8fb5b0', '#e6ddb0', '#f9d897') +
    sun(330, 190, 46, '#fff3c8', '#ffc765') +
    farMountains('clan', 400, 240, '#2f6280', '#efdcaa') +
    woods('clan', '-60,560 400,500 800,480 1200,500 1660,560', 70, 46, ink.jade) +
    areca(150, 720, 560, '#3f7a4e') +
    areca(270, 720, 470, ink.leaf) +
    areca(1420, 720, 540, '#3f7a4e') +
    areca(1520, 720, 450, ink.leaf) +
    rect(0, 690, W, 400, down('#c98d5c', '#95553a')) +
    repeat(9, (i) => segment([0, 716 + i * i * 5.2], [W, 716 + i * i * 5.2], '#6e3a28', 2, 'opacity=".35"')) +
    repeat(21, (i) =>
      segment([800 + (i - 10) * 80, 690], [800 + (i - 10) * 220, 1080], '#6e3a28', 2, 'opacity=".35"'),
    ) +
    ancestralHouse({ x: 800, y: 672, w: 1060 }) +
    lantern(478, 430) +
    lantern(1122, 430) +
    [590, 690, 910, 1010]
      .map((x, i) => person(look.elder, x, 728, 280, { pose: i % 2 ? 'formal' : 'clap' }))
      .join('') +
    left
      .map((who, i) =>
        person(who, 90 + i * 108, 850 - i * 28, 380 - i * 26, {
          view: 'side',
          pose: 'formal',
          hands: `${150 + i * 108},${690 - i * 20} ${146 + i * 108},${700 - i * 20}`,
        }),
      )
      .join('') +
    right
      .map((who, i) =>
        person(who, 1510 - i * 108, 850 - i * 28, 380 - i * 26, {
          view: 'side',
          flip: true,
          pose: 'formal',
          hands: `${1450 - i * 108},${690 - i * 20} ${1454 - i * 108},${700 - i * 20}`,
        }),
      )
      .join('') +
    person(look.elder, 690, 985, 540, { view: 'side', pose: 'give', hands: '812,705 806,728' }) +
    person(look.girl, 940, 985, 400, { view: 'side', flip: true, pose: 'give', hands: '852,720 858,740' }) +
    person(look.boy, 1070, 970, 385, {
      view: 'side',
      flip: true,
      pose: 'formal',
      hands: '1020,770 1024,780',
    }) +
    person(look.thaiGirl, 1190, 960, 375, {
      view: 'side',
      flip: true,
      pose: 'formal',
      hands: '1140,768 1144,778',
    }) +
    gift(832, 706, 82, ink.crimson, ink.straw)
  )
}

function bookFair(): string {
  const stall = (x: number, y: number, w: number, tone: string, seed: string, vendor = '') => {
    const random = createRandom(seed)
    const stripe = (i: number) => {
      const [a, b, c, d] = [
        x - w * 0.46 + i * w * 0.092,
        x - w * 0.46 + (i + 1) * w * 0.092,
        x - w * 0.55 + (i + 1) * w * 0.11,
        x - w * 0.55 + i * w * 0.11,
      ]
      return path(
        `M${a} ${y - w * 0.78}H${b}L${c} ${y - w * 0.56}Q${(c + d) / 2} ${y - w * 0.51} ${d} ${y - w * 0.56}Z`,
        i % 2 ? ink.cream : tone,
      )
    }
    const cover = (i: number) =>
      book(
        x - w * 0.42 + i * w * 0.12,
        y - w * 0.34 + (i % 2) * 5,
        w * 0.085,
        random.pick([ink.crimson, ink.jade, ink.gold, ink.indigo, ink.blue, ink.terracotta]),
        random.between(-6, 6),
      )
    return (
      rect(x - w * 0.45, y - w * 0.7, w * 0.02, w * 0.7, ink.timber) +
      rect(x + w * 0.43, y - w * 0.7, w * 0.02, w * 0.7, ink.timber) +
      rect(x - w * 0.45, y - w * 0.56, w * 0.9, w * 0.34, '#4a2e20', 'opacity=".55"') +
      vendor +
      repeat(4, (i) =>
        stack(
          x - w * 0.33 + i * w * 0.22,
          y - w * 0.25,
          w * 0.17,
          [ink.jade, ink.crimson, ink.gold, ink.indigo, ink.paper].slice(0, 2 + ((i * 3) % 4)),
        ),
      ) +
      repeat(8, cover) +
      polygon(
        `${x - w * 0.48},${y - w * 0.25} ${x + w * 0.48},${y - w * 0.25} ${x + w * 0.5},${y - w * 0.2} ${x - w * 0.5},${y - w * 0.2}`,
        lighten(ink.wood, 0.25),
      ) +
      rect(x - w * 0.5, y - w * 0.2, w, w * 0.2, down(tone, darken(tone, 0.45))) +
      repeat(10, stripe) +
      rect(x - w * 0.5, y - w * 0.56, w, w * 0.05, '#1c1530', 'opacity=".25"')
    )
  }
  return (
    sky(W, H, '#83b0b4', '#dfe0ba', '#fae0a6') +
    sun(800, 150, 44, '#fff5d0', '#ffd277') +
    farMountains('fair', 400, 300, '#2f6280', '#f0e2b4') +
    mist('fair', W, 490, 40, '#fff6dc', 0.4) +
    stiltHouse({ x: 800, y: 590, w: 330 }) +
    tree('fair', 560, 600, 220, ink.jade) +
    tree('fair 2', 1060, 600, 240, ink.leaf) +
    rect(0, 585, W, 500, down('#d8b67d', '#b3804d')) +
    bunting([-20, 120], [800, 210], 60, 20, 34, [ink.crimson, ink.gold, ink.jade, ink.blue]) +
    bunting([800, 210], [1620, 120], 60, 20, 34, [ink.gold, ink.crimson, ink.blue, ink.jade]) +
    stall(800, 700, 360, '#2f7f6b', 'c') +
    person(look.daoWoman, 690, 745, 270, { view: 'back' }) +
    person(look.boy, 800, 750, 200, { view: 'back', bag: ink.gold }) +
    person(look.shirt, 900, 745, 275, { view: 'back' }) +
    stall(
      330,
      860,
      600,
      '#b6261f',
      'a',
      person(teacher(ink.rose, 'bun'), 330, 985, 420, { pose: 'hold', bust: true }),
    ) +
    stall(
      1270,
      860,
      600,
      '#d29226',
      'b',
      person(inShirt('#f1ead8'), 1290, 985, 420, { pose: 'desk', bust: true }),
    ) +
    person(look.thaiWoman, 130, 985, 470, { view: 'back', hands: '- 215,720' }) +
    person(look.hmongWoman, 390, 1015, 490, { view: 'back', hands: '310,730 -' }) +
    person(look.hmongBoy, 530, 1020, 340, { view: 'back', bag: ink.red }) +
    person(look.tayWoman, 1440, 1000, 480, { view: 'back', hands: '1370,740 -' }) +
    person(look.girl, 1290, 1010, 340, { view: 'back', bag: ink.jade }) +
    person(look.hmongGirl, 830, 1040, 400, {
      pose: 'hold',
      carry: (l, r, u) =>
        stack((l[0] + r[0]) / 2, l[1] + u * 0.2, u * 1.5, [ink.jade, ink.gold, ink.crimson, ink.indigo]),
    }) +
    person(look.bobGirl, 1010, 1050, 385, {
      pose: 'hold',
      carry: (l, r, u) => book((l[0] + r[0]) / 2, l[1] - u * 0.3, u, ink.crimson),
    })
  )
}

export const villageScenes: Record<string, Scene> = {
  'dong-ho-khuyen-hoc': { draw: clanMeeting },
  'cho-phien-sach': { draw: bookFair },
}
