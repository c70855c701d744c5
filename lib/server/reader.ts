import { existsSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'

import { answer } from './front'
import type { PageCache } from './pageCache/pageCache'
import { sendPage } from './pageCache/sendPage'
import { badAddressPage, failedPage } from './plainPage'
import { decideRoute, notFoundAddress, type Route } from './routes'
import { createScriptSender } from './sendScript'

interface Options {
  /** Left out where Next renders pages for every request. */
  pages?: PageCache
  sendPicture: (request: IncomingMessage, response: ServerResponse, file: string) => Promise<void>
  /** Resolves with false where there is no such album. */
  sendAlbumZip: (request: IncomingMessage, response: ServerResponse, slug: string) => Promise<boolean>
  /** Where `public/` is. */
  publicDirectory: string
}

/** Next's draft mode: such a request sees what others must not. */
const draftCookie = '__prerender_bypass='
const rememberedAtMost = 5000

/** Answers readers from finished pages and files. */
export const createReader = ({ pages, sendPicture, sendAlbumZip, publicDirectory }: Options) => {
  const routes = new Map<string, Route>()
  const sendScript = createScriptSender()
  const isPublicFile = (path: string): boolean => {
    const file = join(publicDirectory, path)
    return path !== '/' && existsSync(file) && statSync(file).isFile()
  }

  /** What was decided for an address of a page or a picture; others are decided anew. */
  const toRoute = (url: string): Route => {
    const known = routes.get(url)
    if (known) return known
    const route = decideRoute(url, isPublicFile)
    const isWanted = route.kind === 'page' || route.kind === 'picture'
    if (isWanted && routes.size < rememberedAtMost && url.length < 200) routes.set(url, route)
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

  const sendNotFound = (request: IncomingMessage, response: ServerResponse): void =>
    pages
      ? sendFound(request, response, pages, notFoundAddress)
      : answer(response, 404, 'Không tìm thấy trang.')

  /** What comes from disk, and not out of Next; false for everything else. */
  const sendsFile = (request: IncomingMessage, response: ServerResponse, route: Route): boolean => {
    switch (route.kind) {
      case 'picture':
        sendPicture(request, response, route.file).catch(() =>
          answer(response, 503, 'Ảnh tạm thời chưa mở được.'),
        )
        return true
      case 'script':
        sendScript(request, response, route.file).catch(() => answer(response, 503, ''))
        return true
      case 'albumZip':
        sendAlbumZip(request, response, route.slug).then(
          (isThere) => isThere || sendNotFound(request, response),
          () => answer(response, 503, failedPage, 'text/html'),
        )
        return true
      default:
        return false
    }
  }

  /** @returns false when the request is for Next */
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.headers.cookie?.includes(draftCookie)) return false
    const url = request.url ?? '/'
    if (url === '/healthz' || url === '/readyz') return false
    const route = toRoute(url)
    if (sendsFile(request, response, route)) return true
    if (!pages) return false
    switch (route.kind) {
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
        sendNotFound(request, response)
        return true
      default:
        return false
    }
  }
}
