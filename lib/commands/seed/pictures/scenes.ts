import { finish } from './parts/light'
import { svgDocument } from './parts/svg'
import { mountainScenes } from './subjects/mountains'
import { schoolScenes } from './subjects/school'
import { H, W, type Scene } from './subjects/scene'

const scenes: Record<string, Scene> = { ...mountainScenes, ...schoolScenes }

/** The names of all pictures. */
export const sceneKeys: string[] = Object.keys(scenes)

/** A complete SVG of 1600 × 1067 px, or 1067 × 1600 for the portrait ones. Throws for a key that is not in `sceneKeys`. */
export function drawScene(key: string): string {
  const scene = Object.hasOwn(scenes, key) ? scenes[key] : undefined
  if (!scene) throw new Error(`There is no demo picture "${key}"`)
  const [w, h] = scene.portrait ? [H, W] : [W, H]
  return svgDocument(w, h, scene.draw() + finish(w, h, scene.warmth, scene.corners))
}
