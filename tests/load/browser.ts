import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core'

import { chromiumArgs } from '../browser/chromiumArgs'
import type { Session } from './session'

interface Visit {
  page: Page
  /** The DevTools protocol of this page. */
  devTools: CDPSession
}

/** As on a cheap phone: the smallest screen that is still sold. */
const viewport = { width: 360, height: 640 }

/** Opens a Chromium for some work; every visit in it is somebody's first, with nothing in the browser's cache. */
export const withBrowser = async <Result>(
  { cleanup, folder }: Session,
  work: (visit: <Seen>(look: (visit: Visit) => Promise<Seen>) => Promise<Seen>) => Promise<Result>,
): Promise<Result> => {
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: chromiumArgs,
    // The bench ends it itself, in order.
    ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
    env: { ...process.env, TMPDIR: folder },
  })
  const forget = cleanup.add(() => browser.close())
  try {
    return await work(async (look) => {
      const options = { locale: 'vi-VN', viewport, isMobile: true, deviceScaleFactor: 2 }
      const context = await browser.newContext(options)
      try {
        const page = await context.newPage()
        const devTools = await context.newCDPSession(page)
        await devTools.send('Network.enable')
        return await look({ page, devTools })
      } finally {
        await context.close()
      }
    })
  } finally {
    forget()
    await browser.close()
  }
}
