import type { Part } from './part'
import { archive } from './parts/archive'
import { admin } from './parts/admin'
import { batch } from './parts/batch'
import { crash } from './parts/crash'
import { derive } from './parts/derive'
import { firstRender } from './parts/firstRender'
import { lighthouse } from './parts/lighthouse'
import { memory } from './parts/memory'
import { publishing } from './parts/publishing'
import { search } from './parts/search'
import { slowLine } from './parts/slowLine'
import { startUp } from './parts/startUp'
import { throughput } from './parts/throughput'
import { weight } from './parts/weight'
import { word } from './parts/word'

/** In this order: first what needs pages that nobody has opened yet, last what fills the cache and the home page. */
export const parts: Record<string, Part> = {
  'first-render': firstRender,
  archive,
  search,
  weight,
  'slow-line': slowLine,
  lighthouse,
  throughput,
  'start-up': startUp,
  admin,
  publishing,
  word,
  derive,
  batch,
  memory,
  crash,
}
