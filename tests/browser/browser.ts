import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject, onTestFailed } from 'vitest'

import { findChromium } from '@/lib/commands/bootstrap/chromium.mjs'
import { chromiumArgs } from './chromiumArgs'
import { admin } from './portalProcess'

interface Account {
  email: string
  password: string
}

/** A Chromium for one test file; `open` gives a page with a session of its own. */
export const useBrowser = () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArgs })
  })
  afterAll(() => browser?.close())

  const open = async (address: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ baseURL: inject('baseUrl'), locale: 'vi-VN', ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    onTestFailed(() => describePage(page))
    await page.goto(address)
    return page
  }

  const signIn = async (address = '/admin', account: Account = admin): Promise<Page> => {
    const page = await open('/admin/login', { viewport: { width: 1280, height: 1000 } })
    await page.getByLabel('Email').fill(account.email)
    await page.getByLabel('Mật khẩu').fill(account.password)
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await page.waitForURL(/\/admin\/?$/)
    if (address !== '/admin') await page.goto(address)
    return page
  }

  return { open, signIn }
}

/** What somebody would see who stood beside a test that failed. */
const describePage = async (page: Page): Promise<void> => {
  if (page.isClosed()) return
  const notices = page.locator('dialog[open], [data-sonner-toast], [role=alert]')
  const texts = await notices.allInnerTexts().catch(() => [])
  console.error(`Trang lúc hỏng: ${page.url()}`, texts.filter(Boolean))
}
