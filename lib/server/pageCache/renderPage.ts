import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'light-my-request'

import type { Handle } from '../front'
import { renderContext, type RenderContext } from '../renderContext'
import { decideScriptMoment, findReaderScript } from '../readerScripts'
import { notFoundAddress } from '../routes'
import { encode, keepAsIs } from './encodings'
import { finishHtml } from './finishHtml'
import type { FinishedPage } from './finishedPage'
import { fileHeaders, pageHeaders } from './pageHeaders'

interface Options {
  handle: Handle
  /** Origin as readers see it. */
  siteUrl: string
  /** Next's `distDir`, where the style sheets lie. */
  buildDirectory: string
}

const noBodies = await encode('')

/**
 * Renders an address as the public sees it: without cookies, whoever asked. Nothing that Next answers is kept unless
 * it is a page, a permanent redirect, or the word that there is nothing.
 * @throws for every other answer
 */
export const createRender = ({ handle, siteUrl, buildDirectory }: Options) => {
  const readStyles = createStyleReader(buildDirectory)
  const { host } = new URL(siteUrl)

  return async (address: string, context: RenderContext): Promise<FinishedPage> => {
    // `inject` begins when it is awaited, so that has to happen inside.
    const response = await renderContext.run(
      context,
      async () =>
        await inject((request, answer) => void handle(request as never, answer as never), {
          method: 'GET',
          url: address,
          headers: { host, accept: 'text/html' },
        }),
    )
    const { keys, pictureFiles } = context
    const common = { keys, pictureFiles, renderedAt: Date.now() }
    const status = context.isNotFound ? 404 : response.statusCode
    if (status === 301 || status === 308) {
      const headers = { ...pageHeaders(keys), Location: String(response.headers.location) }
      return { ...common, status: 301, headers, bodies: noBodies }
    }
    const type = String(response.headers['content-type'])
    if (status === 404 && address !== notFoundAddress) {
      // Every one of them shows the same page, which is kept once.
      return { ...common, status, headers: {}, bodies: noBodies }
    }
    if ((status !== 200 && status !== 404) || !isKept(type) || response.headers['set-cookie']) {
      throw new Error(`Không dựng được trang ${address} (HTTP ${response.statusCode}, ${type}).`)
    }
    if (!isHtml(type)) {
      const bodies = isPicture(type) ? keepAsIs(response.rawPayload) : await encode(response.payload)
      return { ...common, status, headers: fileHeaders(keys, type), bodies }
    }
    const { html, hashes } = finishHtml(response.payload, readStyles, {
      read: findReaderScript,
      decideMoment: decideScriptMoment,
    })
    return { ...common, status, headers: pageHeaders(keys, hashes), bodies: await encode(html) }
  }
}

const isHtml = (type: string): boolean => type.startsWith('text/html')
/** Drawn titles, which no coding makes smaller. */
const isPicture = (type: string): boolean => type === 'image/png'
/** Pages, feeds, sitemaps, `robots.txt`, what stands behind links for sharing, and what our scripts ask for. */
const isKept = (type: string): boolean =>
  isHtml(type) ||
  isPicture(type) ||
  /^(?:application\/(?:(?:rss\+|atom\+)?xml|json)|image\/svg\+xml|text\/plain)\b/.test(type)

/** Style sheets of this build, by their address; each is read once. */
const createStyleReader = (buildDirectory: string) => {
  const texts = new Map<string, string | null>()
  const load = (href: string): string | null => {
    const path = /^\/_next\/(static\/[\w/-][\w./-]*\.css)$/.exec(href)?.[1]
    if (!path || path.includes('..')) return null
    try {
      return readFileSync(join(buildDirectory, path), 'utf8')
    } catch {
      return null
    }
  }
  return (href: string): string | null => {
    const known = texts.get(href)
    if (known !== undefined) return known
    const text = load(href)
    texts.set(href, text)
    return text
  }
}
