/**
 * Makes the web fonts of the reader pages from packages of the typefaces: cuts them down to the letters that
 * Vietnamese and English need, names each file after its content (so it can be cached for ever), and writes
 * the style sheet that declares them. Run it after a font package changed, and commit what it makes.
 */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import subsetFont from 'subset-font'

const projectRoot = join(import.meta.dirname, '..', '..')
const fontFolder = join(projectRoot, 'public', 'fonts')
const pictureFontFolder = join(projectRoot, 'lib', 'sharing', 'fonts')
const styleSheet = join(projectRoot, 'components', 'ui', 'fonts.css')
const require = createRequire(import.meta.url)

function toCharacters(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')
}

// Every letter of Vietnamese lies in one of the two sets, so that a letter never falls back to another typeface.
const capitals = 'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ'
const characters = {
  latin: `${toCharacters(0x20, 0x7e)}${capitals}${capitals.toLowerCase()}\u00a0§©«»°±²³½×·•…–—−‘’“”‹›`,
  vietnamese: `ĂăĐđĨĩŨũƠơƯư${toCharacters(0x1ea0, 0x1ef9)}₫\u0300\u0301\u0303\u0309\u0323`,
}
const characterSets = { ...characters, all: characters.latin + characters.vietnamese }
type CharacterSet = keyof typeof characterSets

interface Face {
  /** Named for its use: Adobe reserves the name “Source” for the unmodified font (OFL, Reserved Font Name). */
  family: string
  packageName: string
  /** In the package; `{set}` stands for a character set. */
  file: string
  /** A page in Vietnamese needs all of them: one where the package has the whole typeface in one file. */
  sets: CharacterSet[]
  output: string
  style: 'normal' | 'italic'
  /** As in `font-weight` of `@font-face`. */
  weight: string
  variationAxes?: Record<string, number | { min: number; max: number }>
}

const faces: Face[] = [
  {
    family: 'Reading Serif',
    packageName: '@fontsource-variable/source-serif-4',
    file: 'files/source-serif-4-{set}-wght-normal.woff2',
    sets: ['latin', 'vietnamese'],
    output: 'reading-serif',
    style: 'normal',
    weight: '400 700',
    variationAxes: { wght: { min: 400, max: 700 } },
  },
  {
    family: 'Reading Serif',
    packageName: '@fontsource-variable/source-serif-4',
    file: 'files/source-serif-4-{set}-wght-italic.woff2',
    sets: ['latin', 'vietnamese'],
    output: 'reading-serif-italic',
    style: 'italic',
    // One weight: a second one would cost 9 KB for the rare bold italic, which the browser can slant from this.
    weight: '400',
    variationAxes: { wght: 400 },
  },
  {
    family: 'Interface Sans',
    packageName: '@expo-google-fonts/be-vietnam-pro',
    file: '500Medium/BeVietnamPro_500Medium.ttf',
    sets: ['all'],
    output: 'interface-sans',
    style: 'normal',
    weight: '400 700',
  },
]

/** For titles that are drawn into pictures, as outlines: one weight, and a format that is read without a browser. */
const pictureFaces: Pick<Face, 'packageName' | 'file' | 'sets' | 'output' | 'variationAxes'>[] = [
  {
    packageName: '@fontsource-variable/source-serif-4',
    file: 'files/source-serif-4-{set}-wght-normal.woff2',
    sets: ['latin', 'vietnamese'],
    output: 'share-serif',
    variationAxes: { wght: 600 },
  },
  {
    packageName: '@expo-google-fonts/be-vietnam-pro',
    file: '500Medium/BeVietnamPro_500Medium.ttf',
    sets: ['all'],
    output: 'share-sans',
  },
]

// Small capitals, swashes and old figures would be half of a file; combining marks are in one set only.
const keptFeatures = {
  latin: ['kern', 'lnum', 'tnum'],
  vietnamese: ['kern', 'mark', 'mkmk', 'ccmp', 'locl'],
  all: ['kern', 'lnum', 'tnum', 'mark', 'mkmk', 'ccmp', 'locl'],
}

// The published types are older than the library's options.
type SubsetOptions = NonNullable<Parameters<typeof subsetFont>[2]> & {
  keepFeatures: string[]
  noHinting: boolean
}

interface Fallback {
  family: string
  localNames: string[]
  /** Average advance of running text, in em: ours and the fallback's (capsize metrics; measured for Noto Serif). */
  ourWidth: number
  itsWidth: number
  /** Ours, in em, from the `hhea` table. */
  ascent: number
  descent: number
}

const fallbacks: Fallback[] = [
  {
    family: 'Reading Serif Georgia',
    localNames: ['Georgia'],
    ourWidth: 0.479,
    itsWidth: 913 / 2048,
    ascent: 1.036,
    descent: 0.335,
  },
  {
    family: 'Reading Serif Noto',
    localNames: ['Noto Serif', 'NotoSerif-Regular', 'NotoSerif'],
    ourWidth: 0.4828,
    itsWidth: 0.486,
    ascent: 1.036,
    descent: 0.335,
  },
  {
    family: 'Interface Sans Local',
    localNames: ['Roboto', 'Roboto-Regular', 'Arial', 'ArialMT'],
    ourWidth: 0.497,
    itsWidth: 913 / 2048,
    ascent: 1,
    descent: 0.265,
  },
]

/** The value of `unicode-range`: runs of neighbouring code points in one part. */
function toUnicodeRange(text: string): string {
  const codePoints = Array.from(text, (character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const starts = codePoints.filter((codePoint) => !codePoints.includes(codePoint - 1))
  const ends = codePoints.filter((codePoint) => !codePoints.includes(codePoint + 1))
  const hex = (codePoint: number | undefined) => (codePoint ?? 0).toString(16).toUpperCase()
  return starts
    .map((start, index) =>
      start === ends[index] ? `U+${hex(start)}` : `U+${hex(start)}-${hex(ends[index])}`,
    )
    .join(', ')
}

function toPercent(ratio: number): string {
  return `${Math.round(ratio * 10_000) / 100}%`
}

/** The overrides keep line height and line breaks, so that nothing jumps when the font arrives. */
function toFallbackRule(fallback: Fallback): string {
  const scale = fallback.ourWidth / fallback.itsWidth
  return `@font-face {
  font-family: '${fallback.family}';
  src: ${fallback.localNames.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${toPercent(scale)};
  ascent-override: ${toPercent(fallback.ascent / scale)};
  descent-override: ${toPercent(fallback.descent / scale)};
  line-gap-override: 0%;
}
`
}

async function writeFace(face: Face, set: CharacterSet) {
  const original = await readFile(require.resolve(`${face.packageName}/${face.file.replace('{set}', set)}`))
  const options: SubsetOptions = {
    targetFormat: 'woff2',
    keepFeatures: keptFeatures[set],
    noHinting: true,
    variationAxes: face.variationAxes,
  }
  const subset = await subsetFont(original, characterSets[set], options)
  const hash = createHash('sha256').update(subset).digest('hex').slice(0, 8)
  const name = `${face.output}-${set}.${hash}.woff2`
  await writeFile(join(fontFolder, name), subset)
  const rule = `@font-face {
  font-family: '${face.family}';
  font-style: ${face.style};
  font-weight: ${face.weight};
  font-display: optional;
  src: url('/fonts/${name}') format('woff2');
  unicode-range: ${toUnicodeRange(characterSets[set])};
}
`
  return { name, bytes: subset.length, rule }
}

async function writePictureFace(face: (typeof pictureFaces)[number], set: CharacterSet) {
  const original = await readFile(require.resolve(`${face.packageName}/${face.file.replace('{set}', set)}`))
  const options: SubsetOptions = {
    targetFormat: 'sfnt',
    keepFeatures: keptFeatures[set],
    noHinting: true,
    variationAxes: face.variationAxes,
  }
  const subset = await subsetFont(original, characterSets[set], options)
  const name = `${face.output}-${set}.ttf`
  await writeFile(join(pictureFontFolder, name), subset)
  return { name, bytes: subset.length }
}

/** Replaces the fonts of drawn titles. */
async function makePictureFonts() {
  await mkdir(pictureFontFolder, { recursive: true })
  return Promise.all(pictureFaces.flatMap((face) => face.sets.map((set) => writePictureFace(face, set))))
}

/**
 * Replaces the fonts in `public/fonts` and writes `components/ui/fonts.css`. The OFL wants its text beside every
 * copy: it lies there as the typefaces' authors publish it.
 */
export async function makeFonts(): Promise<{ name: string; bytes: number }[]> {
  await mkdir(fontFolder, { recursive: true })
  const old = (await readdir(fontFolder)).filter((name) => name.endsWith('.woff2'))
  await Promise.all(old.map((name) => rm(join(fontFolder, name))))
  const made = []
  for (const face of faces) {
    for (const set of face.sets) made.push(await writeFace(face, set))
  }
  const rules = [...made.map(({ rule }) => rule), ...fallbacks.map(toFallbackRule)]
  await writeFile(styleSheet, `/* Made by lib/commands/fonts.ts. */\n${rules.join('\n')}`)
  return made
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const made = await makeFonts()
  await makePictureFonts()
  for (const { name, bytes } of made) console.log(`${String(bytes).padStart(7)}  ${name}`)
  console.log(`${String(made.reduce((sum, { bytes }) => sum + bytes, 0)).padStart(7)}  tổng cộng (byte)`)
}
