/** The series is printed, so to speak, from these inks; every other tone is a mix of two of them. */
export const ink = {
  paper: '#f6ecd6',
  cream: '#fbf5e6',
  white: '#fffdf6',
  crimson: '#a4161a',
  red: '#c8281f',
  brick: '#b5522f',
  terracotta: '#c0623a',
  gold: '#e0a32e',
  straw: '#ecc766',
  amber: '#f4b54a',
  jade: '#2f6f5b',
  leaf: '#5b8f4e',
  moss: '#7f9a45',
  pine: '#1f4a44',
  indigo: '#27335c',
  night: '#161d3a',
  blue: '#4f7c9e',
  sky: '#a9c9cc',
  wood: '#8a5a34',
  timber: '#5d3a24',
  bark: '#3f2a20',
  soot: '#231a1c',
  stone: '#9a948a',
  rose: '#e3a09a',
  blossom: '#e8788a',
  skin: '#dda67c',
  tan: '#c98e63',
} as const

/** `amount` 0 gives `from`, 1 gives `to`; colours are #rrggbb. */
export function mix(from: string, to: string, amount: number): string {
  const channel = (at: number) => {
    const a = parseInt(from.slice(at, at + 2), 16)
    const b = parseInt(to.slice(at, at + 2), 16)
    return Math.round(a + (b - a) * amount)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(1)}${channel(3)}${channel(5)}`
}

/** Shadows go towards indigo and light goes towards straw, as in a print with few inks. */
export const darken = (colour: string, amount: number) => mix(colour, '#1c1530', amount)
export const lighten = (colour: string, amount: number) => mix(colour, '#fff2cf', amount)
