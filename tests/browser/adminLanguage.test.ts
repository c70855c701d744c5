import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'

import { findEnglish } from '@/lib/vietnamese/admin/englishLabels'
import { useBrowser } from './browser'

const { open, signIn } = useBrowser()

/** Every text that is shown, and every name that a screen reader says, of the interface and not of the entries. */
const readTexts = async (page: Page): Promise<string[]> => {
  await page.waitForLoadState('networkidle')
  return page.evaluate(() => {
    const entries = '[contenteditable="true"], tbody, .relationship-cell, script, style, noscript, title'
    const texts = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement
      const text = walker.currentNode.textContent?.trim()
      if (text && element && !element.closest(entries) && element.checkVisibility()) texts.add(text)
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
      for (const name of ['aria-label', 'placeholder', 'title']) {
        const text = element.getAttribute(name)?.trim()
        if (text && !element.closest(entries)) texts.add(text)
      }
    }
    return [...texts]
  })
}

it('the sign-in page speaks Vietnamese, also when it refuses', async () => {
  const page = await open('/admin/login')
  await page.getByLabel('Email').fill('khong-co@example.org')
  await page.getByLabel('Mật khẩu').fill('sai')
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForResponse((response) => response.url().includes('/login'))
  await page.waitForTimeout(500)

  expect(findEnglish(await readTexts(page))).toEqual([])
})

it('every screen of the admin speaks Vietnamese', async () => {
  const page = await signIn()
  const problems: Record<string, string[]> = {}
  const look = async (name: string) => {
    const english = findEnglish(await readTexts(page))
    if (english.length > 0) problems[name] = english
  }

  const addresses = [
    '/admin',
    '/admin/account',
    '/admin/lich',
    ...['articles', 'images', 'categories', 'topics', 'authors', 'sources', 'users'].flatMap((slug) => [
      `/admin/collections/${slug}`,
      `/admin/collections/${slug}/create`,
    ]),
    '/admin/collections/articles/trash',
    '/admin/collections/articles?search=khong-co-bai-nao-nhu-the',
    '/admin/collections/audit-log',
    '/admin/globals/site',
    '/admin/globals/navigation',
    '/admin/globals/home',
    '/admin/globals/notice',
    '/admin/khong-co-trang-nay',
  ]
  for (const address of addresses) {
    await page.goto(address)
    await look(address)
  }

  await page.goto('/admin/collections/articles?sort=-publishedAt')
  await page.locator('tbody a').first().click()
  await page.waitForURL(/articles\/\d+/)
  await look('an article')
  await page.getByRole('button', { name: 'Tác giả, nguồn, liên quan' }).click()
  await look('the second tab of an article')
  const toolbar = page.locator('.live-preview-toolbar')
  // The admin is remembered to have it open, or not.
  if (!(await toolbar.isVisible())) await page.locator('#live-preview-toggler').click()
  await toolbar.getByText('Vừa khung').click()
  await look('live preview')
  await page.locator('#live-preview-toggler').click()
  await page.getByRole('button', { name: 'Tạo liên kết xem trước' }).click()
  await page.getByLabel('Liên kết xem trước', { exact: true }).waitFor()
  await look('a preview link')
  const article = page.url().replace(/\?.*/, '')
  await page.goto(`${article}/versions`)
  await look('versions')
  await page.locator('tbody a').first().click()
  await page.waitForURL(/versions\/.+/)
  await look('the difference of two versions')

  expect(problems).toEqual({})
})

it('an incomplete article is refused in Vietnamese', async () => {
  const page = await signIn('/admin/collections/articles/create')
  await page.waitForURL(/articles\/\d+/)
  await page.getByLabel('Tiêu đề').fill('Bài chưa xong')
  await page.getByRole('button', { name: 'Xuất bản', exact: true }).click()
  await page.locator('.toast-error, [data-sonner-toast]').first().waitFor()
  await page.waitForTimeout(500)

  expect(findEnglish(await readTexts(page))).toEqual([])
})
