import { ink } from '../parts/palette'
import type { Dress, Figure } from './figure'

type Look = Pick<Figure, 'dress' | 'hair' | 'hat' | 'accent' | 'heads' | 'width' | 'skin'>

const dress = {
  pupil: { top: ink.white, bottom: 'trousers', lower: ink.indigo, neck: 'shirt', neckerchief: true },
  hmong: { top: '#2b2547', bottom: 'skirt', lower: '#3a2f63', trim: [ink.red, ink.straw], sash: ink.leaf },
  thai: {
    top: ink.white,
    bottom: 'tube',
    lower: '#221c2e',
    trim: [ink.crimson, ink.straw],
    sash: ink.jade,
    neck: 'stand',
  },
  tay: { top: '#233056', bottom: 'tunic', lower: '#1b2340', sash: '#6d87a8', neck: 'stand' },
  dao: { top: '#20233f', bottom: 'tunic', lower: '#20233f', trim: [ink.crimson, ink.white], sash: ink.red },
  suit: { top: '#2c3350', bottom: 'trousers', lower: '#262b44', neck: 'jacket' },
  shirt: { top: '#e9e4d4', bottom: 'trousers', lower: '#3b3a4c', neck: 'shirt' },
  farmer: { top: '#6b4630', bottom: 'trousers', lower: ink.soot, neck: 'plain' },
} satisfies Record<string, Dress>

const aoDai = (top: string): Dress => ({ top, bottom: 'aoDai', lower: ink.cream, neck: 'stand' })
const child = { heads: 5.7, width: 0.9 }

/** Who appears in the pictures: what they wear, never who they are. */
export const look = {
  boy: { ...child, dress: dress.pupil, hair: 'short' },
  girl: { ...child, dress: { ...dress.pupil, lower: '#2d3a66' }, hair: 'tails' },
  bobGirl: { ...child, dress: dress.pupil, hair: 'bob' },
  hmongGirl: { ...child, dress: dress.hmong, hair: 'bun', hat: 'turban', accent: ink.crimson },
  hmongBoy: { ...child, dress: { ...dress.hmong, bottom: 'trousers', lower: ink.soot }, hair: 'short' },
  thaiGirl: { ...child, dress: { ...dress.thai, top: ink.rose }, hair: 'bun' },
  daoGirl: { ...child, dress: dress.dao, hair: 'bob', hat: 'dao' },
  thaiWoman: { dress: dress.thai, hair: 'bun', hat: 'pieu', width: 0.86 },
  hmongWoman: { dress: dress.hmong, hair: 'bun', hat: 'turban', accent: '#3a2f63', width: 0.88 },
  tayWoman: { dress: dress.tay, hair: 'bun', hat: 'indigoScarf', accent: '#233056', width: 0.86 },
  daoWoman: { dress: dress.dao, hair: 'bun', hat: 'dao', width: 0.88 },
  suit: { dress: dress.suit, hair: 'short', width: 1.02 },
  shirt: { dress: dress.shirt, hair: 'short', width: 1 },
  elder: {
    dress: { ...dress.tay, top: '#24407a', lower: ink.cream, sash: undefined },
    hair: 'grey',
    hat: 'khanDong',
    accent: '#24407a',
  },
  farmer: { dress: dress.farmer, hair: 'bun', hat: 'conical', width: 0.92 },
} satisfies Record<string, Look>

export const teacher = (colour: string, hair: Figure['hair'] = 'long'): Look => ({
  dress: aoDai(colour),
  hair,
  width: 0.84,
})
export const inShirt = (top: string, lower = '#3b3a4c'): Look => ({
  dress: { ...dress.shirt, top, lower },
  hair: 'short',
})
export const inSuit = (top: string): Look => ({
  dress: { ...dress.suit, top, lower: top },
  hair: 'short',
  width: 1.02,
})
export const inCoat = (top: string, accent: string): Look => ({
  ...child,
  dress: { top, bottom: 'trousers', lower: '#3a3350', padded: true, neck: 'stand' },
  hair: 'bob',
  hat: 'wool',
  accent,
})
/** The grown-up version of a child's look or the other way round. */
export const aged = (base: Look, heads: number): Look => ({ ...base, heads })
