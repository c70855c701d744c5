import { markNotFound } from '@/lib/server/renderContext'

/** What a file that is not there is answered with; readers get the page that says so. */
export const answerNothing = (): Response => {
  markNotFound()
  return new Response(null, { status: 404 })
}
