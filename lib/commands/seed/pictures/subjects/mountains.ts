import { person } from '../figures/figure'
import { look, teacher } from '../figures/people'
import { leaning } from '../figures/skeleton'
import { flag, hut, school } from '../parts/houses'
import { grass, hill, terraces, woods } from '../parts/land'
import { cloudBank, glow, mist, sky, sun, water } from '../parts/light'
import { boat } from '../parts/objects'
import { darken, ink } from '../parts/palette'
import { bamboo, fanPalm, tree } from '../parts/plants'
import {
  down,
  ellipse,
  group,
  path,
  polygon,
  range,
  repeat,
  segment,
  smooth,
  stroke,
  type Point,
} from '../parts/svg'
import { chain, farMountains, H, W, type Scene } from './scene'

function riceTerraces(): string {
  const crest = '620,640 860,560 1060,505 1330,490 1660,420'
  const slope = (x: number) =>
    640 - 150 * Math.exp(-(((x - 1200) / 420) ** 2)) + (x < 500 ? (500 - x) * 0.12 : 0)
  return (
    sky(W, H, '#7fa9a8', '#f0dba6', '#fbd08a') +
    sun(420, 250, 46, '#fff3c8', '#ffc765') +
    farMountains('terraces', 430, 290, ink.indigo, '#f6dcaa') +
    mist('terraces', W, 520, 50, '#fff0cf', 0.5) +
    hill(crest, 900, '#4f7f5a', '#3c6a52') +
    woods('terraces', crest, 70, 22, ink.jade) +
    terraces({
      ...{ w: W, top: slope, bottom: () => 1230, steps: 17, swing: 62, seed: 'terraces 5' },
      ...{ fields: ['#e3b23f', '#dca632', '#c9b04a', '#93a944', '#e8c35c', '#b9c9a0'], riser: '#587438' },
    }) +
    tree('terraces', 985, 560, 150, ink.jade) +
    school({ x: 1190, y: 562, w: 330, roof: '#b13a28' }) +
    flag(1010, 575, 175, 46) +
    tree('terraces 2', 1400, 560, 170, ink.leaf) +
    hut({ x: 700, y: 612, w: 66 }) +
    hut({ x: 780, y: 596, w: 52, roof: '#7d5a40' }) +
    mist('terraces 3', W * 0.5, 640, 26, '#fff3d6', 0.35) +
    person(look.hmongGirl, 330, 968, 255, { view: 'side', pose: 'walk', bag: ink.red }) +
    person(look.boy, 470, 962, 250, { view: 'side', pose: 'stroll', bag: ink.blue }) +
    grass('terraces', [-20, 1000, 1640, 90], 190, '#4b6a35', 46)
  )
}

function lake(): string {
  const island = (seed: string, x: number, y: number, w: number, h: number, colour: string) => {
    const top = `${x - w / 2},${y} ${x - w * 0.3},${y - h * 0.55} ${x - w * 0.05},${y - h} ${x + w * 0.2},${y - h * 0.62} ${x + w / 2},${y}`
    const land =
      hill(top, y, colour, darken(colour, 0.25)) +
      woods(seed, top, Math.round(w / 6), h * 0.13 + 5, colour, y - 4)
    return (
      group(land, `transform="translate(0 ${2 * y}) scale(1 -1)" opacity=".3"`) +
      land +
      ellipse(x, y, w * 0.52, 4, '#fff0c9', 'opacity=".7"')
    )
  }
  const crew = [look.girl, look.hmongBoy, look.thaiGirl, look.boy]
  return (
    sky(W, 470, '#88aeb4', '#f5d9a0', '#fcc982') +
    sun(520, 300, 50, '#fff3c8', '#ffbd5c') +
    farMountains('lake', 400, 230, '#2d5674', '#f8d9a2') +
    water('lake', W, 455, 620, '#f3d7a0', '#1f5a61', '#fff0c4') +
    glow(520, 640, 190, 330, '#ffdf95', 0.75) +
    island('a', 300, 478, 300, 62, '#7f9f86') +
    island('b', 1130, 486, 420, 88, '#6a9178') +
    mist('lake', W, 476, 16, '#fff2d2', 0.6) +
    island('c', 1420, 560, 470, 150, '#3f7559') +
    island('d', 60, 590, 430, 130, '#35684f') +
    mist('lake 2', W, 590, 20, '#fff2d2', 0.28) +
    crew
      .map((who, i) =>
        person(who, 640 + i * 100, 812, 230, {
          view: 'side',
          pose: 'sit',
          seated: true,
          bag: [ink.red, ink.gold, ink.indigo, ink.jade][i],
        }),
      )
      .join('') +
    person(look.farmer, 520, 845, 330, {
      view: 'side',
      hands: '592,690 586,720',
      pose: leaning(10, 0, [-10, -12, 14, 4]),
    }) +
    segment([610, 590], [530, 980], '#5d3a24', 9) +
    flag(1062, 820, 210, 54) +
    boat(790, 858, 760) +
    repeat(9, (i) => ellipse(790 - i * 18, 905 + i * 15, 420 - i * 26, 3, '#fff0c4', 'opacity=".28"')) +
    fanPalm('lake', 1540, 1100, 620, ink.jade)
  )
}

function suspensionBridge(): string {
  const deck = (x: number) => 742 + 46 * (1 - ((x - 800) / 640) ** 2) - (x - 800) * 0.05
  const cable = (x: number) => 385 + 215 * (1 - ((x - 800) / 640) ** 2) - (x - 800) * 0.05
  const xs = range(32).map((i) => 160 + i * 40)
  const curve = (f: (x: number) => number, dy = 0) =>
    smooth(
      xs.map((x): Point => [x, f(x) + dy]),
      false,
    )
  const tower = (x: number, y: number) =>
    path(
      `M${x - 30} ${y + 330}L${x - 17} ${y - 60}H${x + 17}L${x + 30} ${y + 330}Z`,
      down('#c9b497', '#6f5b4c'),
    ) +
    polygon(`${x - 28},${y - 74} ${x + 28},${y - 74} ${x + 22},${y - 50} ${x - 22},${y - 50}`, ink.crimson)
  const walkers = [look.hmongGirl, look.boy, look.daoGirl, look.bobGirl, look.thaiGirl, look.hmongBoy]
  return (
    sky(W, H, '#8fb7b3', '#dfe0b8', '#f8dba0') +
    sun(300, 190, 44, '#fff5d0', '#ffd277') +
    farMountains('bridge', 420, 330, '#2c5470', '#f1e0b2') +
    chain({ seed: 'gorge 1', y: 640, height: 210, peaks: 4, colour: '#3d7663', haze: '#dfe3bd', foot: 900 }) +
    mist('bridge', W, 690, 60, '#fff6dc', 0.55) +
    water('bridge', W, 830, 260, '#8fb9a4', '#1f5f5d', '#fff4d0') +
    mist('bridge 2', W, 840, 24, '#fff6dc', 0.5) +
    hill('1180,1100 1310,860 1400,760 1640,690', H, '#4b7d4e', '#24493d') +
    school({ x: 1500, y: 712, w: 250, roof: '#b13a28' }, 3) +
    flag(1392, 745, 170, 44) +
    hill('-60,700 100,735 240,800 330,920 430,1100', H, '#557f45', '#22463a') +
    stroke(curve(cable, -10), '#6d6259', 5) +
    tower(1400, 440) +
    walkers
      .map((who, i) =>
        person(who, 330 + i * 158, deck(330 + i * 158) + 4, 205 - i * 5, {
          view: 'side',
          pose: i % 2 ? 'stroll' : 'walk',
          bag: [ink.red, ink.blue, undefined, ink.gold, ink.jade, ink.crimson][i],
          shadow: 0,
        }),
      )
      .join('') +
    stroke(curve(deck, 8), '#4d3325', 17) +
    stroke(curve(deck, 3), '#c9995c', 6) +
    xs.map((x) => segment([x, cable(x)], [x, deck(x) + 6], '#5d5048', 2.5)).join('') +
    stroke(curve(deck, -62), '#5d5048', 3) +
    stroke(curve(cable), '#4a3f3a', 8) +
    segment([160, 417], [-60, 560], '#4a3f3a', 8) +
    segment([1400, 372], [1660, 560], '#4a3f3a', 8) +
    tower(165, 480) +
    bamboo('bridge', 60, 1090, 560, 9, ink.jade) +
    grass('bridge', [-20, 960, 420, 110], 70, '#3e6234', 54) +
    grass('bridge 2', [1290, 900, 330, 150], 60, '#4a7446', 44)
  )
}

function aboveTheClouds(): string {
  const trail = '60,1080 420,1080 900,905 1010,800 1120,690 1085,690 960,790 720,880'
  return (
    sky(W, H, '#5d88a3', '#e6d5ac', '#fbc982', '#f7dfb4') +
    sun(330, 330, 58, '#fff3c8', '#ffb653') +
    farMountains('clouds', 470, 260, '#34507c', '#f8d8a6') +
    cloudBank('cloud 1', W, 560, 56, '#fff4dd', '#f2cf9c') +
    chain({
      seed: 'island peak 5',
      y: 690,
      height: 150,
      peaks: 4,
      colour: '#3f6a78',
      haze: '#f9e3bd',
      foot: 800,
    }) +
    cloudBank('cloud 2', W, 690, 84, '#fffaf0', '#f3d3a6') +
    cloudBank('cloud 3', W * 0.6, 800, 110, '#fffdf6', '#efc999') +
    hill('250,1100 620,930 880,790 1060,690 1280,655 1640,610', H, '#5d8a4c', '#2b5340') +
    woods('clouds', '1330,670 1500,640 1640,620', 40, 34, ink.jade) +
    school({ x: 1260, y: 690, w: 380, roof: '#b13a28', wall: '#efd28a' }) +
    flag(1050, 712, 240, 62) +
    path(smooth(trail), down('#e6c98f', '#b98a55'), 'opacity=".9"') +
    person(look.shirt, 1015, 812, 150, { view: 'back', pose: 'stroll', bag: ink.jade }) +
    person(teacher(ink.crimson), 640, 1010, 410, { view: 'side', pose: 'stroll', hands: '- 722,835' }) +
    person(look.hmongGirl, 782, 985, 285, { view: 'side', pose: 'walk', bag: ink.gold }) +
    person(look.hmongBoy, 500, 1035, 280, { view: 'side', pose: 'walk', bag: ink.blue }) +
    grass('clouds', [880, 900, 760, 180], 190, '#4a7440', 46) +
    grass('clouds 2', [0, 1020, 900, 60], 60, '#416a3e', 50)
  )
}

export const mountainScenes: Record<string, Scene> = {
  'ruong-bac-thang': { draw: riceTerraces },
  'ho-thac-ba': { draw: lake },
  'cau-treo': { draw: suspensionBridge },
  'thay-co-cam-ban': { draw: aboveTheClouds },
}
