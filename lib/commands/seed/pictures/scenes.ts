import { finish } from './parts/light'
import { svgDocument } from './parts/svg'
import { ceremonyScenes } from './subjects/ceremonies'
import { learningScenes } from './subjects/learning'
import { meetingScenes } from './subjects/meetings'
import { mountainScenes } from './subjects/mountains'
import { savingsScenes } from './subjects/savings'
import { H, W, type Scene } from './subjects/scene'
import { schoolScenes } from './subjects/school'
import { seasonScenes } from './subjects/seasons'
import { treeScenes } from './subjects/trees'
import { villageScenes } from './subjects/village'

const scenes: Record<string, Scene> = {
  ...ceremonyScenes,
  ...learningScenes,
  ...meetingScenes,
  ...mountainScenes,
  ...savingsScenes,
  ...schoolScenes,
  ...seasonScenes,
  ...treeScenes,
  ...villageScenes,
}

/** The names of all pictures. */
export const sceneKeys: string[] = Object.keys(scenes)

/** A complete SVG of 1600 × 1067 px, or 1067 × 1600 for the portrait ones. Throws for a key that is not in `sceneKeys`. */
export function drawScene(key: string): string {
  const scene = Object.hasOwn(scenes, key) ? scenes[key] : undefined
  if (!scene) throw new Error(`There is no demo picture "${key}"`)
  const [w, h] = scene.portrait ? [H, W] : [W, H]
  return svgDocument(w, h, scene.draw() + finish(w, h, scene.warmth, scene.corners))
}
