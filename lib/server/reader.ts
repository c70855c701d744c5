import { existsSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'

import { answer } from './front'
import type { PageCache } from './pageCache/pageCache'
import { sendPage } from './pageCache/sendPage'
import { badAddressPage, failedPage } from './plainPage'
import { decideRoute, notFoundAddress, type Route } from './routes'

interface Options {
  /** Left out where Next renders pages for every request. */
  pages?: PageCache
  sendPicture: (request: IncomingMessage, response: ServerResponse, file: string) => Promise<void>
  /** Where `public/` is. */
  publicDirectory: string
}

/** Next's draft mode: such a request sees what others must not. */
const draftCookie = '__prerender_bypass='
const rememberedAtMost = 5000

/** Answers readers from finished pages and files. */
export const createReader = ({ pages, sendPicture, publicDirectory }: Options) => {
  const routes = new Map<string, Route>()
  const isPublicFile = (path: string): boolean => {
    const file = join(publicDirectory, path)
    return path !== '/' && existsSync(file) && statSync(file).isFile()
  }

  /** What was decided for an address that is a page; others are decided anew. */
  const toRoute = (url: string): Route => {
    const known = routes.get(url)
    if (known) return known
    const route = decideRoute(url, isPublicFile)
    if (route.kind === 'page' && routes.size < rememberedAtMost && url.length < 200) routes.set(url, route)
    return route
  }

  const sendFound = (
    request: IncomingMessage,
    response: ServerResponse,
    pages: PageCache,
    address: string,
  ): void => {
    const kept = pages.peek(address)
    if (kept && kept.status !== 404) return sendPage(request, response, kept)
    pages
      .get(address)
      .then((found) =>
        // There is one page for everything that is not there, however many addresses are tried.
        found.page.status === 404 && address !== notFoundAddress ? pages.get(notFoundAddress) : found,
      )
      .then(
        ({ page, isOutdated }) => sendPage(request, response, page, { isOutdated }),
        () => answer(response, 503, request.method === 'HEAD' ? '' : failedPage, 'text/html'),
      )
  }

  /** @returns false when the request is for Next */
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.headers.cookie?.includes(draftCookie)) return false
    const url = request.url ?? '/'
    if (url === '/healthz' || url === '/readyz') return false
    const route = toRoute(url)
    if (route.kind === 'picture') {
      sendPicture(request, response, route.file).catch(() =>
        answer(response, 503, 'Ảnh tạm thời chưa mở được.'),
      )
      return true
    }
    if (!pages) return false
    switch (route.kind) {
      case 'pass':
        return false
      case 'bad':
        answer(response, 400, badAddressPage, 'text/html')
        return true
      case 'redirect':
        response.writeHead(301, { Location: route.to, 'Cache-Control': 'public, max-age=3600' }).end()
        return true
      case 'page':
        sendFound(request, response, pages, route.address)
        return true
      case 'notFound':
        sendFound(request, response, pages, notFoundAddress)
        return true
    }
  }
}
