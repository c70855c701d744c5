import { person, type Figure } from '../figures/figure'
import { inShirt, look, teacher } from '../figures/people'
import { leaning } from '../figures/skeleton'
import { flag, school } from '../parts/houses'
import { grass, hill, woods } from '../parts/land'
import { beam, glow, mist, sky, sun, water } from '../parts/light'
import { bicycle, bunting, drum, monitor, openBook, rider } from '../parts/objects'
import { ink } from '../parts/palette'
import { fanPalm, flowers, tree } from '../parts/plants'
import { bench, blackboard, room, schoolDesk, table, windowView } from '../parts/rooms'
import { circle, down, ellipse, path, rect, repeat, segment, stroke } from '../parts/svg'
import { farMountains, H, W, type Scene } from './scene'

const children = [
  look.hmongGirl,
  look.boy,
  look.thaiGirl,
  look.girl,
  look.hmongBoy,
  look.daoGirl,
  look.bobGirl,
]
const child = (i: number) => children[i % children.length] ?? look.boy

function classroom(): string {
  const row = (y: number, width: number, count: number, gap: number, first: number) =>
    repeat(count, (i) => {
      const x = W / 2 + (i - (count - 1) / 2) * gap + 20
      const pupil = (side: number, k: number) => {
        const px = x + side * width * 0.24
        const raised = (first + i * 2 + k) % 5 === 1
        return person(child(first + i * 2 + k), px, y + width * 0.2, width * 0.98, {
          view: 'back',
          bust: true,
          seated: true,
          pose: 'desk',
          hands: raised ? `- ${px + width * 0.16},${y - width * 0.62}` : undefined,
        })
      }
      return (
        schoolDesk(x, y, width, '#a8703f') +
        openBook(x - width * 0.22, y - width * 0.06, width * 0.2, ink.jade) +
        openBook(x + width * 0.24, y - width * 0.06, width * 0.2, ink.crimson) +
        pupil(-1, 0) +
        pupil(1, 1) +
        bench(x, y + width * 0.2, width * 0.96, '#7d4f2c')
      )
    })
  const chalk = 'opacity=".85"'
  return (
    room({ w: W, h: H, wall: '#c79a62', floor: '#9a6a42', line: 560, boards: 22 }) +
    windowView({ x: 70, y: 130, w: 300, h: 300 }) +
    windowView({ x: 1290, y: 130, w: 250, h: 300 }) +
    blackboard(500, 110, 640, 350) +
    stroke('M560 400L660 240L720 320L800 200L900 400', '#f3ead0', 6, chalk) +
    circle(620, 200, 28, 'none', 'stroke="#f4c95a" stroke-width="6" opacity=".9"') +
    stroke('M540 425Q720 395 900 425', '#8fd0b0', 6, chalk) +
    stroke('M950 250L1010 170L1070 250ZM962 250V330H1058V250M1000 330V285H1022V330', '#f3ead0', 6, chalk) +
    person(teacher('#2f7f6b'), 1175, 640, 440, { hands: '1072,292 -', pose: 'formal' }) +
    row(665, 210, 4, 330, 0) +
    beam('80,140 370,140 1180,1067 420,1067', '#ffe9ae', 0.42) +
    row(800, 290, 3, 470, 3) +
    row(990, 390, 3, 590, 1) +
    glow(260, 300, 420, 380, '#fff0c0', 0.4)
  )
}

function computerRoom(): string {
  const screens = [
    rect(0, 0, 100, 62, down('#9cd0d6', '#f7e6b4')) +
      path('M0 62V44L22 22L40 42L62 14L100 50V62Z', ink.jade) +
      circle(78, 14, 7, ink.gold),
    rect(0, 0, 100, 62, '#f6efdc') +
      circle(34, 31, 18, ink.crimson) +
      path('M34 31L34 13A18 18 0 0 1 51 37Z', ink.gold) +
      repeat(4, (i) => rect(62 + i * 8, 46 - i * 8, 6, 4 + i * 8, i % 2 ? ink.jade : ink.blue)),
    rect(0, 0, 100, 62, '#223055') +
      circle(50, 31, 20, '#4f8fae') +
      path('M38 22Q50 12 60 24T66 40Q52 36 44 44T38 22Z', ink.leaf) +
      repeat(12, (i) => circle((i * 37) % 100, (i * 23) % 62, 0.8, ink.cream)),
  ]
  const seats = [270, 690, 1110]
  const pupils = [look.hmongGirl, look.boy, look.thaiGirl]
  return (
    room({ w: W, h: H, wall: '#e0cb9c', floor: '#9a7250', line: 640 }) +
    windowView({ x: 90, y: 90, w: 380, h: 330, frame: '#2f6a5a' }) +
    windowView({ x: 600, y: 90, w: 380, h: 330, frame: '#2f6a5a' }) +
    windowView({ x: 1110, y: 90, w: 380, h: 330, frame: '#2f6a5a' }) +
    table('60,660 1540,660 0,770 1600,770', 46, '#b57a45') +
    seats
      .map((x, i) => glow(x, 540, 280, 240, '#e6fbff', 0.5) + monitor(x, 735, 330, screens[i] ?? ''))
      .join('') +
    seats.map((x) => rect(x - 95, 742, 190, 22, '#3a3742', 'rx="5"')).join('') +
    person(teacher(ink.crimson, 'bun'), 1475, 1110, 720, {
      view: 'side',
      flip: true,
      pose: leaning(13, 10, [-4, -2, 6, 2]),
      hands: '1390,745 1352,640',
    }) +
    seats
      .map(
        (x, i) =>
          person(pupils[i] ?? look.boy, x, 985, 640, {
            view: 'back',
            bust: true,
            seated: true,
            hands: `${x - 70},765 ${x + 75},765`,
          }) +
          rect(x - 120, 968, 240, 42, '#7d4f2c', 'rx="8"') +
          rect(x - 100, 990, 26, 90, '#5d3a24') +
          rect(x + 74, 990, 26, 90, '#5d3a24'),
      )
      .join('') +
    beam('90,90 470,90 1000,1067 380,1067', '#fff0c0', 0.25)
  )
}

function openingDay(): string {
  const back = (x: number, y: number, h: number, i: number) =>
    person([look.boy, look.girl, look.bobGirl][i % 3] ?? look.boy, x, y, h, {
      view: 'back',
      pose: 'stand',
      hands: i % 3 === 1 ? `- ${x + h * 0.16},${y - h * 1.02}` : undefined,
      carry: i % 3 === 1 ? (_, [hx, hy], u) => flag(hx, hy + u * 0.4, u * 2.2, u * 0.9) : undefined,
    })
  return (
    sky(W, H, '#79adb6', '#cfe0c6', '#f8e3ae') +
    sun(250, 170, 42, '#fff5d0', '#ffd277') +
    farMountains('opening', 400, 260, '#2f6280', '#e6e2bd') +
    mist('opening', W, 480, 40, '#fff6dc', 0.4) +
    rect(0, 590, W, 500, down('#d9b67c', '#b98650')) +
    tree('opening', 150, 610, 330, ink.jade) +
    tree('opening 2', 1500, 610, 300, ink.leaf) +
    school({ x: 800, y: 610, w: 1060, roof: '#b13a28' }, 7) +
    bunting([200, 330], [800, 250], 40, 16, 30, [ink.crimson, ink.gold, ink.jade, ink.blue]) +
    bunting([800, 250], [1420, 330], 40, 16, 30, [ink.crimson, ink.gold, ink.jade, ink.blue]) +
    flag(800, 640, 520, 130) +
    [470, 560, 650, 950, 1040]
      .map((x, i) =>
        person(
          teacher(
            [ink.crimson, '#f0d9c0', ink.jade, ink.rose, ink.indigo][i] ?? ink.crimson,
            i % 2 ? 'bun' : 'long',
          ),
          x,
          690,
          220,
          { pose: 'formal' },
        ),
      )
      .join('') +
    repeat(11, (i) => back(70 + i * 105, 830, 215, i)) +
    drum(1380, 905, 250) +
    person(look.suit, 1205, 960, 480, {
      view: 'side',
      pose: leaning(5, 0, [-12, -6, 12, 2]),
      hands: '1318,640 1290,540',
      carry: ([lx, ly], [rx, ry]) =>
        segment([rx, ry], [rx + 80, ry + 40], '#e4c48c', 11) +
        segment([lx, ly], [lx + 58, ly - 34], '#c9a66c', 11),
    }) +
    repeat(7, (i) => back(60 + i * 165, 1150, 380, i + 1)) +
    flowers('opening', 1480, 1080, 300, 150, [ink.red, ink.gold, '#f0a2a8', ink.cream])
  )
}

function bicyclesToSchool(): string {
  const ride = (
    x: number,
    y: number,
    r: number,
    colour: string,
    who: Partial<Figure> & Pick<Figure, 'dress'>,
    swap = false,
  ) => {
    const at = ([dx, dy]: readonly [number, number]) => `${x + dx * r},${y + dy * r}`
    const [low, high] = [at(rider.pedals[0]), at(rider.pedals[1])]
    const [sx, sy] = [x + rider.seat[0] * r, y + rider.seat[1] * r]
    return (
      bicycle({ x, y, r, colour }) +
      person(who, sx, sy, r * 4.7, {
        view: 'side',
        seated: true,
        feet: swap ? `${high} ${low}` : `${low} ${high}`,
        hands: `${at(rider.grip)} ${at(rider.grip)}`,
        pose: leaning(12, -6, [60, 0, 30, -10]),
      })
    )
  }
  return (
    sky(W, H, '#86b1b4', '#f1deae', '#fbcf8c') +
    sun(470, 270, 50, '#fff3c8', '#ffc25f') +
    farMountains('river', 430, 270, '#2c5a72', '#f4dcaa') +
    water('river', W, 520, 400, '#f2d9a4', '#2f7470', '#fff2ca') +
    glow(470, 640, 150, 220, '#ffe3a0', 0.7) +
    mist('river', W, 525, 18, '#fff4d8', 0.55) +
    hill('840,642 930,606 1100,565 1350,520 1660,500', 640, '#5b8f5a', '#3f7a5c') +
    woods('river', '930,606 1100,565 1350,520 1660,500', 46, 26, ink.jade, 610) +
    school({ x: 1330, y: 560, w: 210, roof: '#b13a28' }, 3) +
    flag(1205, 568, 120, 32) +
    path('M-20 800Q700 740 1620 790V1090H-20Z', down('#d8b57a', '#a8763f')) +
    path('M-20 800Q700 740 1620 790V815Q700 770 -20 832Z', '#6f8f4a') +
    grass('river', [-20, 790, 1640, 26], 120, '#5f8a44', 34) +
    fanPalm('river', 60, 850, 560, ink.jade) +
    ride(165, 905, 74, ink.blue, { ...look.boy, bag: ink.red }) +
    ride(
      1010,
      915,
      78,
      '#3f7a5c',
      { ...look.hmongBoy, ...inShirt(ink.white, ink.indigo), heads: 6, bag: ink.gold },
      true,
    ) +
    ride(545, 985, 98, ink.crimson, { ...teacher('#fffaf0', 'long'), heads: 6.4, hat: 'conical' }) +
    ellipse(400, 1064, 900, 20, '#6f4a2a', 'opacity=".25"') +
    fanPalm('river 2', 1575, 1120, 620, '#3f7f58') +
    grass('river 2', [-20, 1050, 1640, 50], 90, '#5c7f3c', 60)
  )
}

export const schoolScenes: Record<string, Scene> = {
  'lop-hoc-vung-cao': { draw: classroom },
  'may-tinh-lop-hoc': { draw: computerRoom },
  'ngay-khai-giang': { draw: openingDay },
  'xe-dap-den-truong': { draw: bicyclesToSchool },
}
