import { encode } from './encodings'
import type { FinishedPage } from './finishedPage'
import type { Answer, Render } from './pageCache'
import { fileHeaders } from './pageHeaders'
import { toSavedHtml } from './savedHtml'

interface Options {
  /** The finished page at an address. */
  getPage: (address: string) => Promise<Answer>
  /** Bytes of a picture file; null for one that may not be shown, or is missing. */
  readPicture: (file: string) => Promise<Buffer | null>
  /** Origin as readers see it. */
  siteUrl: string
}

const ending = '/tai-ve'

/**
 * Makes the file of an article from its page. It carries the surrogate keys of the page, so that whatever drops the page
 * drops the file.
 * @throws while the page cannot be made anew
 */
export const createSavedRender =
  ({ getPage, readPicture, siteUrl }: Options): Render =>
  async (address): Promise<FinishedPage> => {
    const href = address.slice(0, -ending.length)
    const { page, isOutdated } = await getPage(href)
    if (isOutdated) throw new Error(`Trang ${href} chưa dựng lại được.`)
    const { status, headers, keys } = page
    switch (status) {
      case 404:
        return page
      case 301:
        return { ...page, headers: { ...headers, Location: `${headers.Location}${ending}` } }
      case 200: {
        const html = await toSavedHtml(page.bodies.identity.bytes.toString(), {
          url: `${siteUrl}${href}`,
          readPicture,
        })
        const name = href.slice(href.lastIndexOf('/') + 1)
        return {
          ...page,
          headers: {
            ...fileHeaders(keys, 'text/html; charset=utf-8'),
            'Content-Disposition': `attachment; filename="${name}.html"`,
            'X-Robots-Tag': 'noindex',
          },
          bodies: await encode(html),
          renderedAt: Date.now(),
        }
      }
    }
  }
