import { suggestTitles } from '@/lib/queries/search'
import { tidyQuery } from '@/lib/search/parseQuery'

/** Titles for what is being typed, for `searchBox.browser.mjs`. */
export const GET = async (request: Request): Promise<Response> => {
  const typed = tidyQuery(new URL(request.url).searchParams.get('q') ?? '')
  return Response.json(await suggestTitles(typed))
}
