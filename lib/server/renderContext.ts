import { AsyncLocalStorage } from 'node:async_hooks'

import type { FormState } from '@/lib/participation/forms'

/** What a page says about the answer that it is part of; Next gives a server component no other way to. */
export interface RenderContext {
  isNotFound: boolean
  /** Something stood here and has ended on purpose. */
  isGone: boolean
  /** Surrogate keys of everything that the page has read so far. */
  keys: Set<string>
  /** Files of the pictures that the page shows, each with the id of its image: these may be shown to anyone. */
  pictureFiles: Map<string, number>
  /** What somebody typed into the form of the page, where it comes back to them; such a page is kept nowhere. */
  form?: FormState
}

export const createRenderContext = (): RenderContext => ({
  isNotFound: false,
  isGone: false,
  keys: new Set(),
  pictureFiles: new Map(),
})

/** One for the process: the front and Next's bundle each have a copy of this module. */
const key = Symbol.for('portal.renderContext')
const shared = globalThis as { [key]?: AsyncLocalStorage<RenderContext> }

export const renderContext = (shared[key] ??= new AsyncLocalStorage<RenderContext>())

/**
 * Makes the answer a 404. Next's own `notFound()` sends an empty page that only scripts fill in, and a reader's page
 * arrives whole.
 */
export const markNotFound = (): void => {
  const context = renderContext.getStore()
  if (context) context.isNotFound = true
}

/** Makes the answer a 410: for a link that has expired. */
export const markGone = (): void => {
  const context = renderContext.getStore()
  if (context) context.isGone = true
}

/** Outside a page, for example in a script, nobody listens. */
export const noteKeys = (keys: Iterable<string>): void => {
  const context = renderContext.getStore()
  if (context) for (const key of keys) context.keys.add(key)
}

export const notePictureFiles = (image: number, files: Iterable<string>): void => {
  const context = renderContext.getStore()
  if (context) for (const file of files) context.pictureFiles.set(file, image)
}

/** What the form of the page is filled with; undefined for an empty one. */
export const readForm = (): FormState | undefined => renderContext.getStore()?.form
