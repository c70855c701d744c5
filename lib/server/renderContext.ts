import { AsyncLocalStorage } from 'node:async_hooks'

/** What a page says about the answer that it is part of; Next gives a server component no other way to. */
export interface RenderContext {
  isNotFound: boolean
}

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
