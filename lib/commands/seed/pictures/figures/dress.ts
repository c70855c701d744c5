import { darken, lighten } from '../parts/palette'
import { linear, num, path, repeat, stroke, type Point } from '../parts/svg'

/** A cloth in one ink: lit from the left, with the soft edge of shade that a silkscreen print has. */
export const cloth = (colour: string, flip = false) => {
  const stops = [
    [0, lighten(colour, 0.16)],
    [0.45, colour],
    [0.72, darken(colour, 0.2)],
    [1, darken(colour, 0.34)],
  ] as const
  return flip ? linear(stops, 1, 0, 0, 0.15) : linear(stops, 0, 0, 1, 0.15)
}

/** A sleeve or trouser leg along its joints; `radii` in px, one for each joint. `caps` says which ends are round. */
export function limb(
  points: readonly Point[],
  radii: readonly number[],
  fill: string,
  caps: 'both' | 'start' | 'none' = 'both',
): string {
  let d = ''
  points.forEach(([x, y], i) => {
    const r = radii[i] ?? 1
    const end = i === points.length - 1
    if (caps === 'both' || (!end && (caps === 'start' || i > 0)))
      d += `M${num(x - r)} ${num(y)}a${num(r)} ${num(r)} 0 1 0 ${num(2 * r)} 0a${num(r)} ${num(r)} 0 1 0 ${num(-2 * r)} 0Z`
    const next = points[i + 1]
    if (!next) return
    const q = radii[i + 1] ?? 1
    const length = Math.hypot(next[0] - x, next[1] - y) || 1
    const [nx, ny] = [(next[1] - y) / length, -(next[0] - x) / length]
    d += `M${num(x + nx * r)} ${num(y + ny * r)}L${num(x - nx * r)} ${num(y - ny * r)}L${num(next[0] - nx * q)} ${num(next[1] - ny * q)}L${num(next[0] + nx * q)} ${num(next[1] + ny * q)}Z`
  })
  return path(d, fill)
}

export interface Skirt {
  top: Point
  hem: Point
  topWidth: number
  hemWidth: number
  colour: string
  /** woven bands, as [from, to, colour, colour of the small triangles] along 0–1 */
  bands?: readonly (readonly [number, number, string, string?])[]
  pleats?: number
  /** how an ink becomes cloth */
  fill: (colour: string) => string
}

/** A skirt or a panel between waist and hem. Widths are halves, in px. */
export function drawSkirt(skirt: Skirt): string {
  const { top, hem, topWidth, hemWidth, colour } = skirt
  const half = (t: number) => topWidth + (hemWidth - topWidth) * Math.pow(t, 0.8)
  const mid = (t: number): Point => [top[0] + (hem[0] - top[0]) * t, top[1] + (hem[1] - top[1]) * t]
  const bow = hemWidth * 0.16
  const slice = (from: number, to: number) => {
    const [a, b] = [mid(from), mid(to)]
    const m = mid((from + to) / 2)
    const hm = half((from + to) / 2)
    const [ha, hb] = [half(from), half(to)]
    return (
      `M${num(a[0] - ha)} ${num(a[1])}Q${num(a[0])} ${num(a[1] + bow * 2 * from)} ${num(a[0] + ha)} ${num(a[1])}` +
      `Q${num(m[0] + hm)} ${num(m[1])} ${num(b[0] + hb)} ${num(b[1])}` +
      `Q${num(b[0])} ${num(b[1] + bow * 2 * to)} ${num(b[0] - hb)} ${num(b[1])}Q${num(m[0] - hm)} ${num(m[1])} ${num(a[0] - ha)} ${num(a[1])}Z`
    )
  }
  const band = ([from, to, fill, teeth]: readonly [number, number, string, string?]) => {
    if (!teeth) return path(slice(from, to), skirt.fill(fill))
    const count = 9
    const [a, b] = [mid(from), mid(to)]
    const tooth = (i: number) => {
      const s = (i / count) * 2 - 1
      const w = 2 / count
      const at = (side: number, t: number, p: Point) =>
        `${num(p[0] + side * half(t))} ${num(p[1] + bow * t * (1 - side * side))}`
      return `M${at(s, to, b)}L${at(s + w / 2, from, a)}L${at(s + w, to, b)}Z`
    }
    return path(slice(from, to), skirt.fill(fill)) + path(repeat(count, tooth), teeth, 'opacity=".85"')
  }
  const pleat = (i: number) => {
    const s = ((i + 0.5) / (skirt.pleats ?? 1)) * 2 - 1
    return `M${num(top[0] + s * topWidth)} ${num(top[1])}L${num(hem[0] + s * hemWidth)} ${num(hem[1] + bow * (1 - s * s))}`
  }
  return (
    path(slice(0, 1), skirt.fill(colour)) +
    (skirt.bands ?? []).map(band).join('') +
    (skirt.pleats ? stroke(repeat(skirt.pleats, pleat), '#1c1530', hemWidth * 0.03, 'opacity=".28"') : '')
  )
}
