import { person } from '../figures/figure'
import { inShirt, look } from '../figures/people'
import { leaning } from '../figures/skeleton'
import { hut } from '../parts/houses'
import { hill, woods } from '../parts/land'
import { beam, glow, mist, sky, stars } from '../parts/light'
import { book, openBook, stack } from '../parts/objects'
import { darken, ink } from '../parts/palette'
import { bamboo, flowers } from '../parts/plants'
import { bench, bookshelf, room, table, windowView } from '../parts/rooms'
import {
  across,
  circle,
  down,
  ellipse,
  group,
  path,
  polygon,
  radial,
  rect,
  repeat,
  segment,
  stroke,
} from '../parts/svg'
import { farMountains, H, W, type Scene } from './scene'

function villageLibrary(): string {
  const lamp = (x: number) =>
    segment([x, 0], [x, 90], '#3a2a22', 4) +
    path(`M${x - 62} 132Q${x} 56 ${x + 62} 132Z`, ink.crimson) +
    ellipse(x, 132, 62, 9, '#ffe9b0') +
    glow(x, 190, 230, 190, '#ffdf95', 0.5)
  return (
    room({ w: W, h: H, wall: '#d3a868', floor: '#9c6a40', line: 640, boards: 26 }) +
    windowView({ x: 600, y: 120, w: 400, h: 330 }) +
    bookshelf('library left', 50, 90, 470, 520, 5) +
    bookshelf('library right', 1080, 90, 470, 520, 5) +
    rect(590, 520, 420, 120, down('#8a5a34', '#5d3a24')) +
    stack(680, 520, 130, [ink.jade, ink.crimson, ink.gold]) +
    stack(920, 520, 120, [ink.indigo, ink.paper]) +
    flowers('library', 800, 522, 110, 90, [ink.red, ink.gold, ink.cream]) +
    lamp(320) +
    lamp(1280) +
    person(look.thaiGirl, 1390, 740, 380, { view: 'back', hands: '- 1445,345', pose: 'stand' }) +
    person(look.tayWoman, 210, 860, 600, { view: 'side', pose: 'give', hands: '372,560 366,575' }) +
    person(look.boy, 470, 865, 420, { view: 'side', flip: true, pose: 'give', hands: '390,585 398,600' }) +
    book(382, 560, 66, ink.crimson, -8) +
    ellipse(900, 985, 640, 92, '#8e1f1c') +
    ellipse(900, 982, 600, 80, '#b23a2a') +
    ellipse(900, 982, 520, 64, 'none', `stroke="${ink.straw}" stroke-width="6"`) +
    person(look.hmongBoy, 640, 900, 440, {
      seated: true,
      pose: 'crossed',
      hands: '600,850 680,850',
      carry: (l, r, u) => openBook((l[0] + r[0]) / 2, l[1], u * 1.7, ink.jade),
    }) +
    person(look.hmongGirl, 910, 930, 500, {
      seated: true,
      pose: 'crossed',
      hands: '862,868 958,868',
      carry: (l, r, u) => openBook((l[0] + r[0]) / 2, l[1], u * 1.9, ink.crimson),
    }) +
    person(look.bobGirl, 1190, 905, 450, {
      seated: true,
      pose: 'crossed',
      hands: '1146,852 1234,852',
      carry: (l, r, u) => openBook((l[0] + r[0]) / 2, l[1], u * 1.8, ink.gold),
    }) +
    stack(1450, 1000, 190, [ink.jade, ink.gold, ink.crimson, ink.indigo]) +
    beam('600,120 1000,120 1330,1067 520,1067', '#fff0c0', 0.3)
  )
}

function familyAtNight(): string {
  const night = radial(
    [
      [0, '#0d1130', 0],
      [0.3, '#0d1130', 0.05],
      [0.65, '#0d1130', 0.38],
      [1, '#090c24', 0.72],
    ],
    0.5,
    0.55,
    0.62,
  )
  return (
    room({ w: W, h: H, wall: '#a8713f', floor: '#7a4a2c', line: 720, boards: 24 }) +
    windowView({ x: 1130, y: 110, w: 330, h: 350, sky: ['#182252', '#4c5a8a'], hills: '#1b2a4e' }) +
    circle(1230, 200, 34, '#fff1c4') +
    glow(1230, 200, 150, 150, '#fff1c4', 0.5) +
    group(stars('family', 300, 170, 26), 'transform="translate(1145 120)"') +
    bookshelf('family', 160, 190, 270, 330, 3) +
    person(look.elder, 806, 735, 640, {
      bust: true,
      seated: true,
      hands: '740,725 872,725',
      pose: leaning(0, -3),
    }) +
    person(look.hmongGirl, 610, 770, 470, {
      bust: true,
      seated: true,
      hands: '560,748 655,742',
      pose: leaning(0, 8),
    }) +
    person(look.boy, 1010, 770, 470, {
      bust: true,
      seated: true,
      hands: '958,744 1060,748',
      pose: leaning(0, -8),
    }) +
    person(look.thaiWoman, 265, 860, 640, {
      hat: 'none',
      view: 'side',
      seated: true,
      pose: 'sit',
      hands: '470,740 490,752',
    }) +
    person(inShirt('#cdd8d2'), 1350, 860, 660, {
      view: 'side',
      flip: true,
      seated: true,
      pose: 'sit',
      hands: '1130,742 1118,756',
    }) +
    [265, 1350]
      .map(
        (x) =>
          rect(x - 70, 866, 140, 18, ink.timber) +
          rect(x - 58, 880, 16, 190, ink.bark) +
          rect(x + 42, 880, 16, 190, ink.bark),
      )
      .join('') +
    table('470,750 1130,750 370,850 1230,850', 40, '#c07a40') +
    rect(420, 890, 44, 200, ink.timber) +
    rect(1136, 890, 44, 200, ink.timber) +
    openBook(605, 802, 170, ink.crimson) +
    openBook(1005, 802, 170, ink.jade) +
    stack(880, 838, 110, [ink.indigo, ink.gold]) +
    rect(0, 0, W, H, night) +
    glow(800, 680, 860, 640, '#ffb54a', 0.36) +
    glow(800, 740, 230, 200, '#fff0b8', 0.8) +
    path('M770 812H830L818 776H782Z', down('#e0a32e', '#8a5a1c')) +
    rect(777, 700, 46, 78, down('#fff6cc', '#ffd067'), 'rx="18"') +
    path('M800 716Q816 742 800 764Q784 742 800 716Z', '#ff9a2e') +
    rect(784, 684, 32, 18, '#8a5a1c', 'rx="4"')
  )
}

function learningCentre(): string {
  const learners = [
    look.thaiWoman,
    look.farmer,
    look.daoWoman,
    look.shirt,
    look.hmongWoman,
    look.tayWoman,
    inShirt('#7d8f6a'),
  ]
  const row = (y: number, h: number, xs: readonly number[], first: number) =>
    xs
      .map((x, i) =>
        person(learners[(first + i) % learners.length] ?? look.farmer, x, y, h, {
          view: 'back',
          bust: true,
          seated: true,
          pose: 'desk',
        }),
      )
      .join('') +
    bench(
      xs.reduce((a, b) => a + b, 0) / xs.length,
      y,
      (xs.at(-1) ?? 0) - (xs[0] ?? 0) + h * 0.5,
      '#8a5a34',
      h * 0.09,
    )
  const corn =
    stroke('M700 520V290', '#3f7a3e', 12) +
    path('M700 470Q640 440 600 330Q660 380 700 440Z', '#4f8f4a') +
    path('M700 450Q770 410 800 310Q735 360 700 420Z', '#3f7a3e') +
    path('M700 380Q660 350 640 270Q690 310 702 360Z', '#5b9a52') +
    path('M700 370Q745 340 768 265Q712 300 698 350Z', '#4f8f4a') +
    ellipse(724, 372, 19, 48, ink.gold, 'transform="rotate(16 724 372)"') +
    path('M704 410Q708 360 722 340Q716 390 734 416Z', '#5b9a52') +
    rect(590, 520, 220, 12, '#8a5a34') +
    stroke('M700 530Q690 552 664 562M700 530Q704 556 700 572M700 530Q716 552 740 560', '#8a5a34', 6)
  return (
    sky(W, H, '#8ab6b8', '#e4e0b6', '#f9dda0') +
    farMountains('centre', 440, 280, '#2f6280', '#f1e3b5') +
    mist('centre', W, 520, 40, '#fff6dc', 0.45) +
    hill('-60,590 300,560 800,600 1200,555 1660,590', H, '#6d9a54', '#3f6f4c') +
    woods('centre', '-60,590 300,560 800,600 1200,555 1660,590', 60, 24, ink.jade, 590) +
    hut({ x: 330, y: 600, w: 110 }) +
    hut({ x: 1240, y: 590, w: 130, roof: '#7d5a40' }) +
    bamboo('centre', 1480, 680, 420, 8, ink.leaf) +
    rect(0, 690, W, 400, down('#a97a4b', '#6b4329')) +
    repeat(9, (i) => segment([0, 716 + i * i * 5], [W, 716 + i * i * 5], '#4d2f1f', 2, 'opacity=".4"')) +
    [70, 1530].map((x) => rect(x - 26, 0, 52, 1067, across('#9a6a40', '#c08a52', '#5d3a24'))).join('') +
    rect(0, 60, W, 40, down('#a8743f', '#5d3a24')) +
    path('M0 0H1600V64H0Z', '#4a2e20') +
    repeat(27, (i) =>
      polygon(
        `${i * 62},0 ${i * 62 + 20},0 ${i * 62 - 30},120 ${i * 62 - 46},112`,
        darken(ink.straw, 0.25 + (i % 3) * 0.1),
      ),
    ) +
    segment([570, 250], [520, 800], ink.timber, 14) +
    segment([830, 250], [880, 800], ink.timber, 14) +
    rect(545, 235, 310, 370, '#c9985c') +
    rect(560, 250, 280, 340, ink.cream) +
    corn +
    person(inShirt('#f1ead8', '#33405f'), 985, 820, 560, { hands: '865,400 -', pose: 'formal' }) +
    row(800, 330, [250, 400], 0) +
    row(800, 330, [1210, 1360], 5) +
    row(935, 430, [190, 410, 630, 1000, 1220, 1430], 2) +
    row(1110, 540, [120, 460, 800, 1140, 1480], 4) +
    beam('-50,100 400,100 900,1067 200,1067', '#fff0c0', 0.3)
  )
}

export const learningScenes: Record<string, Scene> = {
  'thu-vien-xa': { draw: villageLibrary },
  'gia-dinh-hoc-tap': { draw: familyAtNight, warmth: 0, corners: 0.5 },
  'trung-tam-hoc-tap-cong-dong': { draw: learningCentre },
}
