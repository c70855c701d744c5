import { existsSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'

import type { PlainRequest } from './fastPath/plainRequest'
import { sendReady, type ReadyAnswer } from './fastPath/readyAnswer'
import { answer } from './front'
import type { FormDesk } from './forms/formDesk'
import type { FinishedPage } from './pageCache/finishedPage'
import { toPageAnswer } from './pageCache/pageAnswer'
import type { PageCache } from './pageCache/pageCache'
import type { PictureSender } from './pictures/sendPicture'
import { badAddressPage, failedPage } from './plainPage'
import { decideRoute, isSearchAddress, notFoundAddress, toArticleSlug, type Route } from './routes'
import { createScriptSender } from './sendScript'

interface Options {
  /** Left out where Next renders pages for every request. */
  pages?: PageCache
  /** Articles as files, which are large, in a place of their own. */
  savedArticles?: PageCache
  pictureSender: PictureSender
  /** Resolves with false where there is no such album. */
  sendAlbumZip: (request: IncomingMessage, response: ServerResponse, slug: string) => Promise<boolean>
  /** Resolves with false where no published article of this name is read aloud. */
  sendRecording: (request: IncomingMessage, response: ServerResponse, slug: string) => Promise<boolean>
  /** An article was sent that is there, or the word that the reader has it already. */
  countView?: (request: PlainRequest, slug: string) => void
  forms?: FormDesk
  /** Where `public/` is. */
  publicDirectory: string
}

/** Next's draft mode: such a request sees what others must not. */
const seesDrafts = ({ headers }: PlainRequest): boolean => !!headers.cookie?.includes('__prerender_bypass=')

const rememberedAtMost = 5000

/** Answers readers from finished pages and files. */
export const createReader = ({
  pages,
  savedArticles,
  pictureSender,
  sendAlbumZip,
  sendRecording,
  countView,
  forms,
  publicDirectory,
}: Options) => {
  const routes = new LRUCache<string, Route>({ max: rememberedAtMost })
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
    const isWanted = route.kind === 'picture' || (route.kind === 'page' && !isSearchAddress(route.address))
    if (isWanted && url.length < 200) routes.set(url, route)
    return route
  }

  const toCountedAnswer = (
    request: PlainRequest,
    address: string,
    page: FinishedPage,
    options?: { isOutdated: boolean },
  ): ReadyAnswer => {
    const slug = page.status === 200 && countView ? toArticleSlug(address) : null
    if (slug) countView?.(request, slug)
    return toPageAnswer(request, page, options)
  }

  const sendFound = (
    request: IncomingMessage,
    response: ServerResponse,
    cache: PageCache,
    address: string,
  ): void => {
    const send = (page: FinishedPage, options?: { isOutdated: boolean }): void =>
      sendReady(response, toCountedAnswer(request, address, page, options))
    const kept = cache.peek(address)
    if (kept && kept.status !== 404) return send(kept)
    cache
      .get(address)
      .then((found) =>
        // There is one page for everything that is not there, however many addresses are tried.
        found.page.status === 404 && address !== notFoundAddress
          ? (pages ?? cache).get(notFoundAddress)
          : found,
      )
      .then(
        ({ page, isOutdated }) => send(page, { isOutdated }),
        () => answer(response, 503, request.method === 'HEAD' ? '' : failedPage, 'text/html'),
      )
  }

  const sendNotFound = (request: IncomingMessage, response: ServerResponse): void =>
    pages
      ? sendFound(request, response, pages, notFoundAddress)
      : answer(response, 404, 'Không tìm thấy trang.')

  /** @param sending resolves with false for what is not there */
  const answerWith = (
    request: IncomingMessage,
    response: ServerResponse,
    sending: Promise<boolean>,
  ): true => {
    sending.then(
      (isThere) => isThere || sendNotFound(request, response),
      () => answer(response, 503, request.method === 'HEAD' ? '' : failedPage, 'text/html'),
    )
    return true
  }

  /** What comes from disk, and not out of Next; false for everything else. */
  const sendsFile = (request: IncomingMessage, response: ServerResponse, route: Route): boolean => {
    switch (route.kind) {
      case 'picture':
        pictureSender
          .send(request, response, route.file)
          .catch(() => answer(response, 503, 'Ảnh tạm thời chưa mở được.'))
        return true
      case 'script':
        sendScript(request, response, route.file).catch(() => answer(response, 503, ''))
        return true
      case 'albumZip':
        return answerWith(request, response, sendAlbumZip(request, response, route.slug))
      case 'recording':
        return answerWith(request, response, sendRecording(request, response, route.slug))
      default:
        return false
    }
  }

  /** Forms, and the thanks for what was sent with one; false for everything else. */
  const sendsForm = (request: IncomingMessage, response: ServerResponse, route: Route): boolean => {
    if (!forms) return false
    if (route.kind === 'receipt')
      return answerWith(request, response, forms.showReceipt(request, response, route.address, route.ticket))
    if (route.kind !== 'form') return false
    const isSent = request.method === 'POST'
    return answerWith(request, response, (isSent ? forms.take : forms.show)(request, response, route.at))
  }

  /** A page or a picture that is kept, to somebody who asks for it as everybody does; null for everything else. */
  const findReady = (request: PlainRequest): ReadyAnswer | null => {
    const route = routes.get(request.url ?? '/')
    if (!route || seesDrafts(request)) return null
    if (route.kind === 'picture') return pictureSender.findReady(request, route.file)
    const page = route.kind === 'page' && pages?.peek(route.address)
    return page && page.status !== 404 ? toCountedAnswer(request, route.address, page) : null
  }

  /** @returns false when the request is for Next */
  const answerReader = (request: IncomingMessage, response: ServerResponse): boolean => {
    const url = request.url ?? '/'
    if (url === '/healthz' || url === '/readyz') return false
    const route = toRoute(url)
    if (sendsForm(request, response, route)) return true
    if (seesDrafts(request)) return false
    // Nothing else takes what readers send.
    if (request.method === 'POST') return false
    if (sendsFile(request, response, route)) return true
    if (!pages || !savedArticles) return false
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
      case 'savedArticle':
        sendFound(request, response, savedArticles, route.address)
        return true
      case 'notFound':
        sendNotFound(request, response)
        return true
      default:
        return false
    }
  }
  return { answer: answerReader, findReady }
}
