import { pictureSlots, toAvifFile } from '@/collections/Images/sizes'
import type { Image } from '@/lib/generated/payload-types'

type Stored = Pick<Image, 'filename' | 'sizes' | 'avif'>

/**
 * The file that takes the place of a former one: of the same width and format where the new picture has it, otherwise the
 * nearest that is there. Former files are known by their names alone: `le-trao-3f2a90bb41-720x480.webp`.
 * @returns null for an image without a file
 */
export const decideSuccessor = (former: string, { filename, sizes, avif }: Stored): string | null => {
  const [, width, extension] = /-(\d+)x\d+\.(\w+)$/.exec(former) ?? []
  const format = extension === 'jpg' ? 'jpeg' : 'webp'
  const slots = pictureSlots.filter((slot) => slot.format === format)
  if (!width || !slots.some((slot) => slot.width === Number(width))) return filename ?? null
  const known = (sizes ?? {}) as Record<string, { filename?: string | null } | undefined>
  const files = slots.flatMap((slot) => {
    const file = known[slot.name]?.filename
    return file ? [{ file, distance: Math.abs(slot.width - Number(width)) }] : []
  })
  const [nearest] = files.sort((a, b) => a.distance - b.distance)
  if (!nearest) return filename ?? null
  return extension === 'avif' && avif === 'done' ? toAvifFile(nearest.file) : nearest.file
}
