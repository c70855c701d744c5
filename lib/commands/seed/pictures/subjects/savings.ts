import { school } from '../parts/houses'
import { beam, glow } from '../parts/light'
import { openBook, stack } from '../parts/objects'
import { ink, lighten } from '../parts/palette'
import { windowView } from '../parts/rooms'
import { across, circle, down, ellipse, path, polygon, radial, rect, repeat, stroke } from '../parts/svg'
import { H, W, type Scene } from './scene'

function piggyBank(): string {
  const clay = radial(
    [
      [0, '#f0a06a'],
      [0.35, '#cf6f40'],
      [0.75, '#a3492a'],
      [1, '#6e2b1d'],
    ],
    0.36,
    0.28,
    0.85,
  )
  const coin = (x: number, y: number) =>
    ellipse(x, y + 9, 62, 17, '#8a5a14') +
    ellipse(x, y, 62, 17, across('#ffe08a', '#e0a32e', '#a66f18')) +
    ellipse(x, y, 46, 11, 'none', 'stroke="#a66f18" stroke-width="3"')
  const pile = (x: number, y: number, count: number) =>
    repeat(count, (i) => coin(x + ((i * 7) % 9) - 4, y - i * 19))
  const leg = (x: number) =>
    path(
      `M${x - 48} 700Q${x - 44} 800 ${x - 38} 818H${x + 38}Q${x + 44} 790 ${x + 48} 700Z`,
      across('#b85a34', '#7a3321'),
    )
  const petal = (i: number) =>
    ellipse(712, 580, 14, 40, '#ffe2b0', `transform="rotate(${i * 60} 712 580) translate(0 -40)"`)
  return (
    rect(0, 0, W, H, down('#b98d58', '#e2bd80')) +
    windowView({ x: 90, y: -40, w: 760, h: 620, panes: 3 }) +
    school({ x: 560, y: 540, w: 150, roof: '#b13a28' }, 3) +
    rect(900, 0, 700, 640, across('#caa068', '#8f6238'), 'opacity=".55"') +
    rect(0, 640, W, 430, down('#8f5a32', '#b0733f', '#7a4828')) +
    repeat(8, (i) =>
      stroke(
        `M0 ${690 + i * 46}Q${500 + i * 60} ${676 + i * 46} ${W} ${696 + i * 46}`,
        '#4d2f1f',
        3,
        'opacity=".3"',
      ),
    ) +
    glow(300, 760, 620, 220, '#ffe6a8', 0.45) +
    ellipse(860, 826, 470, 50, '#2a1418', 'opacity=".5"') +
    leg(600) +
    leg(940) +
    path(
      'M1010 470Q1110 420 1082 520Q1060 560 1096 580',
      'none',
      'stroke="#9c4527" stroke-width="18" stroke-linecap="round"',
    ) +
    path(
      'M440 560C440 400 600 330 770 330C960 330 1070 440 1070 570C1070 710 940 790 760 790C580 790 440 720 440 560Z',
      clay,
    ) +
    leg(700) +
    leg(1010) +
    path('M470 430C450 340 500 300 560 372L600 400L520 470Z', '#b85a34') +
    path('M480 426C470 366 504 342 545 384L560 410L515 450Z', '#7a3321') +
    path('M610 386C630 300 700 300 706 380L690 430L620 430Z', '#c7663a') +
    path('M630 386C646 326 682 330 686 386L672 420Z', '#8a3a24') +
    ellipse(440, 590, 66, 78, across('#e08a58', '#a3492a')) +
    ellipse(420, 585, 13, 20, '#5c2118') +
    ellipse(460, 585, 13, 20, '#5c2118') +
    circle(534, 500, 15, '#2a1418') +
    circle(529, 495, 5, ink.cream) +
    repeat(6, petal) +
    circle(712, 580, 20, ink.gold) +
    stroke('M820 640Q900 600 980 640M800 690Q900 650 990 690', '#ffe2b0', 8, 'opacity=".8"') +
    ellipse(640, 420, 130, 34, '#ffe9c4', 'opacity=".35" transform="rotate(-18 640 420)"') +
    rect(770, 336, 130, 14, '#4a1b14', 'rx="7"') +
    ellipse(835, 300, 62, 62, across('#ffe08a', '#e0a32e', '#a66f18')) +
    ellipse(835, 300, 46, 46, 'none', 'stroke="#a66f18" stroke-width="4"') +
    path('M765 336H905V344H765Z', '#4a1b14') +
    path('M768 344Q835 330 902 344V372H768Z', '#c4683c') +
    ellipse(1290, 880, 260, 26, '#2a1418', 'opacity=".4"') +
    pile(1180, 862, 7) +
    pile(1320, 880, 4) +
    pile(1440, 850, 10) +
    coin(1130, 950) +
    coin(1290, 985) +
    stack(240, 930, 380, [ink.jade, ink.crimson, lighten(ink.indigo, 0.15), ink.gold]) +
    polygon('140,724 420,700 424,718 144,742', ink.gold) +
    polygon('420,700 462,706 424,718', '#f3d9b0') +
    polygon('448,704 462,706 450,711', ink.soot) +
    openBook(690, 985, 360, ink.crimson) +
    beam('90,0 850,0 1400,1067 360,1067', '#fff0c0', 0.28)
  )
}

export const savingsScenes: Record<string, Scene> = {
  'tiet-kiem-lon-dat': { draw: piggyBank },
}
